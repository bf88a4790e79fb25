import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Role } from '../people'
import { applyArticle, foldArticle, type ArticleEntry, type ArticleState } from './article-fold'
import { ARTICLE_ACTION_WORDS, lineOf } from './article-words'
import { bodyOf } from './body'
import { ARTICLE_WORKFLOW, STANDINGS, articleActions, standingOf, type ArticleAction } from './workflow'

const PEOPLE: Readonly<Record<string, readonly Role[]>> = {
  'p-editor': ['editor'],
  'p-all': ['editor', 'reviewer1', 'reviewer2', 'reviewer3'],
  'p-one': ['reviewer1', 'reviewer2'],
  'p-two': ['reviewer2', 'reviewer3'],
  'p-three': ['reviewer3', 'editor'],
  'p-four': ['reviewer1', 'reviewer3'],
}
const DRAFT = { ...foldArticle([]).draft, title: '棚子', body: bodyOf(['修好了。']) }
const at = (hour: number) =>
  `2026-11-${String(10 + Math.floor(hour / 24)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:00:00.000Z`
const LATER = '2027-01-01T00:00:00.000Z'

function entryOf(action: ArticleAction, by: string, hour: number, state: ArticleState): ArticleEntry {
  const stamp = { id: `e${hour}`, by, at: at(hour) }
  const { stage } = state
  switch (action) {
    case 'save':
      return { ...stamp, action, data: { draft: DRAFT } }
    case 'submit':
    case 'publish':
    case 'announce':
      return { ...stamp, action, data: {} }
    case 'comment':
      return { ...stamp, action, data: { stage, block: 0, quote: '修好了', words: '哪天修的' } }
    case 'markImportant':
      return { ...stamp, action, data: { important: true } }
    case 'pass':
      return { ...stamp, action, data: { stage, readAloud: hour % 2 === 0 } }
    case 'return':
      return { ...stamp, action, data: { stage, reason: '日子不对' } }
    case 'schedule':
      return { ...stamp, action, data: { publishAt: hour % 3 === 0 ? '' : LATER } }
    case 'pin':
      return { ...stamp, action, data: { pinned: hour % 2 === 0 } }
    case 'correct':
      return { ...stamp, action, data: { draft: { ...DRAFT, title: '棚子（更正）' }, note: '日子写错了' } }
    case 'passCorrection':
      return { ...stamp, action, data: { readAloud: true } }
    case 'returnCorrection':
    case 'withdraw':
      return { ...stamp, action, data: { reason: '写错了' } }
  }
}

interface Step {
  entry: ArticleEntry
  before: ArticleState
  after: ArticleState
}

function offersIn(state: ArticleState): { id: string; action: ArticleAction }[] {
  const people = Object.entries(PEOPLE).flatMap(([id, roles]) =>
    articleActions(state, { id, roles }).map((action) => ({ id, action })),
  )
  return [...people, ...ARTICLE_WORKFLOW[standingOf(state)].clock.map((action) => ({ id: 'clock', action }))]
}

/** A life that anyone may lead: at each step somebody does something the table offers them. */
const lives = fc
  .array(fc.record({ who: fc.nat(), what: fc.nat() }), { minLength: 60, maxLength: 160 })
  .map((choices) => {
    let state = applyArticle(foldArticle([]), entryOf('save', 'p-editor', 0, foldArticle([])))
    const steps: Step[] = []
    for (const { who, what } of choices) {
      const offers = offersIn(state)
      const actions = [...new Set(offers.map(({ action }) => action))]
      const action = actions[what % Math.max(1, actions.length)]
      const able = offers.filter((offer) => offer.action === action)
      const id = able[who % Math.max(1, able.length)]?.id
      if (action === undefined || id === undefined) break
      const entry = entryOf(action, id, steps.length + 1, state)
      const after = applyArticle(state, entry)
      steps.push({ entry, before: state, after })
      state = after
    }
    return steps
  })

function sinceSubmit(steps: readonly Step[]): Step[] {
  const from = steps.map(({ entry }) => entry.action).lastIndexOf('submit')
  return steps.slice(from)
}

describe('whatever people do with an article', () => {
  it('it is published only after three passes by three people who wrote none of it', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        steps.forEach(({ before, after }, place) => {
          if (before.status === after.status || after.status !== 'published') return
          const passes = sinceSubmit(steps.slice(0, place + 1)).filter(({ entry }) => entry.action === 'pass')
          const people = passes.map(({ entry }) => entry.by)
          expect(new Set(people).size).toBe(3)
          expect(people.some((person) => after.writers.includes(person))).toBe(false)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('what readers see changes only by publishing or by a correction another person passed, which they are told of', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        for (const { entry, before, after } of steps) {
          if (before.status !== 'published' || before.draft === after.draft) continue
          expect(entry.action).toBe('passCorrection')
          expect(entry.by).not.toBe(before.correction?.by)
          expect(after.corrections.at(-1)?.note).toBe(before.correction?.note)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('one that waits for its time keeps it, and one withdrawn stays so', () => {
    fc.assert(
      fc.property(lives, (steps) => {
        for (const { entry, before, after } of steps) {
          if (after.status === 'scheduled') expect(after.publishAt > entry.at).toBe(true)
          if (after.status === 'published') expect(after.publishedAt).not.toBe('')
          expect(before.status).not.toBe('withdrawn')
          expect(after.pinned && after.status !== 'published').toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('every step has words, and the lives tried reach every standing and every step', () => {
    const seen = new Set<string>()
    for (const steps of fc.sample(lives, { numRuns: 3000, seed: 7 })) {
      for (const { entry, after } of steps) {
        seen.add(entry.action)
        seen.add(standingOf(after))
        expect(lineOf(entry).title).toMatch(/[\u4e00-\u9fff]/)
      }
    }
    expect([...STANDINGS, ...Object.keys(ARTICLE_ACTION_WORDS)].filter((one) => !seen.has(one))).toEqual([])
  })
})
