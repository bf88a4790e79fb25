import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { Facts, QUANTITIES, READINGS, checkStandard, evaluate } from '../domain/ceremonies'
import { parseRegistrationFile } from '../domain/ceremonies/files/registration-file'
import { parseStandardFile } from '../domain/ceremonies/files/standard-file'
import { areas } from '../domain/ceremonies/testing'
import * as v from 'valibot'
import { OUTCOME_WORDS } from './judge-words'

/** The examples of docs/standards.md, taken from the page and judged. */

const PAGE = readFileSync(resolve(__dirname, '..', 'docs', 'standards.md'), 'utf8')

interface Block {
  kind: string
  text: string
}

const blocks: Block[] = [...PAGE.matchAll(/^```(?:yaml|text) (\S+)\n(.*?)^```$/gms)].map(
  ([, kind = '', text = '']) => ({
    kind,
    text,
  }),
)
const textsOf = (kind: string) => blocks.filter((block) => block.kind === kind).map(({ text }) => text)
const shortest = (): Record<string, unknown> => parse(textsOf('标准')[0] ?? '')

interface Example {
  measure: Record<string, unknown>
  index?: unknown
  declared: object
  said: string[]
}

/** Each measure with the index, the declaration and the result that follow it. */
function examples(): Example[] {
  return blocks.flatMap(({ kind, text }, place) => {
    if (kind !== '条目') return []
    const end = blocks.findIndex((block, later) => later > place && block.kind === '算出来')
    const rest = blocks.slice(place + 1, end + 1)
    const find = (wanted: string) => rest.find((block) => block.kind === wanted)?.text
    const index: unknown = parse(find('指标') ?? 'null')
    return [
      {
        measure: parse(text),
        ...(index === null ? {} : { index }),
        declared: parse(find('报了') ?? ''),
        said: (find('算出来') ?? '').trim().split('\n'),
      },
    ]
  })
}

function judged({ measure, index, declared }: Example): string[] {
  const checked = checkStandard({
    ...shortest(),
    measures: [measure],
    ...(index === undefined ? {} : { indexes: [index] }),
  })
  if (!checked.ok) return checked.faults.map(({ path, message }) => `${path} ${message}`)
  const facts = v.parse(Facts, {
    ceremony: 'wedding',
    villageId: 'v-east',
    receivingVillageId: 'v-east',
    day: '2026-12-20',
    ...declared,
  })
  return evaluate([checked.standard], facts, { submittedDay: '2026-11-21', areas })
    .flatMap(({ outcome, headline, how }) => [
      `${OUTCOME_WORDS[outcome]}：${headline}`,
      ...(how === '' ? [] : [`怎么算的：${how}`]),
    ])
    .map((line) => line.replaceAll('\u00a0', ' '))
}

describe('the page on how a standard is written', () => {
  test.each(textsOf('标准').map((text, place) => [place + 1, text] as const))(
    'its whole standard %i is sound',
    (_, text) => {
      expect(parseStandardFile(text, 'page.yaml')).toMatchObject({ ok: true })
    },
  )

  test.each(examples().map((example) => [String(example.measure.name), example] as const))(
    'its example “%s” comes to what it says',
    (_, example) => {
      expect(judged(example)).toEqual(example.said)
    },
  )

  test('its list of registrations can be judged', () => {
    expect(textsOf('报备').map((text) => parseRegistrationFile(text, 'page.yaml'))).toMatchObject([
      { ok: true },
    ])
  })

  test('shows every comparison, every kind of limit, and both strengths', () => {
    const measures = JSON.stringify(examples().map(({ measure }) => measure))
    const words = [
      'atMost',
      'atLeast',
      'forbidden',
      'share',
      'fixed',
      'indexMultiple',
      'table',
      'advised',
      'agreed',
    ]
    const names = [
      'excludes',
      'escalate',
      'otherwise',
      'roundTo',
      'feastKinds',
      'feastPlace',
      'receivingSide',
    ]
    const reckoned = Object.keys(READINGS).filter((reading) => !(reading in QUANTITIES))
    for (const word of [...words, ...names, ...reckoned]) expect(measures).toContain(`"${word}"`)
    expect(examples().length).toBeGreaterThan(10)
  })
})
