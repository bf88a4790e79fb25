// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { panels } from '../deploy/library/panels'
import { palette } from '../deploy/library/panels/kit'
import { values } from '../deploy/library/panels/story'

const library = join(__dirname, '..', 'deploy', 'library')
const art = (file: string) => join(library, 'panels', file)
const marks = readdirSync(join(library, 'marks')).map((file) => join(library, 'marks', file))

const shapes = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse'])

/** Every element, attribute and colour a picture uses; broken XML shows as an element `parsererror`. */
const look = (file: string) => {
  const picture = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'image/svg+xml')
  const elements = [...picture.querySelectorAll('*')]
  const attributes = elements.flatMap((element) => [...element.attributes])
  const paint = attributes.filter(({ name }) => name === 'fill' || name === 'stroke')
  return {
    elements: new Set(elements.map((element) => element.localName)),
    attributes: new Set(attributes.map(({ name }) => name)),
    colours: new Set(paint.map(({ value }) => value)),
  }
}

const allowedColours = new Set<string>([...Object.values(palette), 'none'])

const expectPlainPicture = (file: string, kilobytes: number) => {
  expect(statSync(file).size, file).toBeLessThanOrEqual(kilobytes * 1024)
  const { elements, attributes, colours } = look(file)
  expect(
    [...elements].filter((name) => !shapes.has(name)),
    file,
  ).toEqual([])
  expect(
    [...attributes].filter((name) => /^(xlink:)?href$|^style$|^class$|^on|^filter$/.test(name)),
    file,
  ).toEqual([])
  expect(
    [...colours].filter((colour) => !allowedColours.has(colour)),
    file,
  ).toEqual([])
}

const spoken = (panel: (typeof panels)[number]) =>
  [panel.title, panel.lead, ...panel.paragraphs, panel.question].join('\n')

describe('the panels a village wall starts with', () => {
  it('hold two stories for each of the twelve core values', () => {
    expect(panels.length).toBeGreaterThanOrEqual(24)
    const counts = values.map((value) => [value, panels.filter((panel) => panel.value === value).length])
    expect(counts).toEqual(values.map((value) => [value, 2]))
  })

  it('never tell the same story twice', () => {
    for (const field of ['id', 'title', 'lead', 'question'] as const)
      expect(new Set(panels.map((panel) => panel[field])).size, field).toBe(panels.length)
  })

  it.each(panels)('$id fits the wall and the ear', (panel) => {
    expect(panel.id).toMatch(/^[a-z]+-[a-z]+$/)
    expect(panel.title.length).toBeLessThanOrEqual(14)
    expect(panel.lead.length).toBeLessThanOrEqual(40)
    expect(panel.paragraphs.length).toBeGreaterThanOrEqual(3)
    expect(panel.paragraphs.length).toBeLessThanOrEqual(5)
    const length = panel.paragraphs.join('').length
    expect(length).toBeGreaterThanOrEqual(180)
    expect(length).toBeLessThanOrEqual(420)
    expect(panel.question).toMatch(/？$/)
    expect(panel.alt.length).toBeGreaterThanOrEqual(15)
  })

  it.each(panels)('$id is read aloud without shouting, digits, English or the word it teaches', (panel) => {
    expect(spoken(panel)).not.toMatch(/[!！0-9０-９A-Za-z]/)
    expect(spoken(panel)).not.toContain(panel.value)
  })

  it('say how long they take to hear', () => {
    expect(
      panels.every((panel) => panel.minutes === Math.ceil(spoken(panel).replaceAll('\n', '').length / 200)),
    ).toBe(true)
  })
})

describe('their pictures', () => {
  it.each(panels)('$id has a light picture of plain shapes in our colours', (panel) => {
    expect(existsSync(art(panel.artFile))).toBe(true)
    expectPlainPicture(art(panel.artFile), 6)
  })

  it('leave no picture without a story', () => {
    const drawn = readdirSync(art('art')).sort()
    expect(drawn).toEqual(panels.map((panel) => `${panel.id}.svg`).sort())
  })

  it('are all different', () => {
    expect(new Set(panels.map((panel) => readFileSync(art(panel.artFile), 'utf8'))).size).toBe(panels.length)
  })

  it('come with four small marks', () => {
    expect(marks.map((file) => file.split('/').pop()).sort()).toEqual([
      'logo.svg',
      'pine.svg',
      'rosette.svg',
      'wedding.svg',
    ])
    for (const file of marks) expectPlainPicture(file, 4)
  })

  it('keep red away from the pine', () => {
    expect(look(join(library, 'marks', 'pine.svg')).colours).not.toContain(palette.vermilion)
    expect(look(art('art/wenming-erhu.svg')).colours).not.toContain(palette.vermilion)
  })
})
