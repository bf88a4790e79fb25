import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoAreas } from '../../deploy/demo/areas'
import { demoWedding } from '../../deploy/demo/registrations'
import { addDays, dayOf } from '../../domain/calendar'
import type { AreaBook, Facts, Finding, Quantity, Standard } from '../../domain/ceremonies'
import type { RegistrationView } from '../../domain/ceremonies/api'
import { someFacts } from '../../e2e/random-facts'
import { fresh, withTestCloud } from '../../e2e/test-cloud'
import { Form } from '../../src/ceremonies/form/form'
import type { StoredStandard } from '../lib/stored'
import { bookOf, villagesOf } from './rules'
import type * as bundled from './rules'

/** One registration must come out alike wherever it is judged: while it is typed, when it is handed in, and from the shell. */

const test = withTestCloud()

const MANY = 10_000
const CALLED = 300
const SEED = 20_261_124
const ROOT = resolve(__dirname, '../..')
const DEMO = join(ROOT, 'deploy/demo/standards')
const TODAY = dayOf(Date.now())
const AREAS = demoAreas(() => [])
const VILLAGES = AREAS.filter(({ level }) => level === 'village')

interface Handed {
  facts: Facts
  submittedDay: string
}

const someHanded: fc.Arbitrary<Handed> = fc.record({
  facts: someFacts(
    VILLAGES.map(({ id }) => id),
    TODAY,
  ),
  submittedDay: fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days)),
})
const handed = fc.sample(someHanded, { numRuns: MANY, seed: SEED })

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiangfeng-alike-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Rules {
  standards: Standard[]
  areas: AreaBook
}

const asked = new Map<string, Promise<Rules>>()

/** What the page is given for these villages: by the real function, once for each set of villages. */
function rulesOfPage(facts: Facts): Promise<Rules> {
  const villageIds = villagesOf(facts).sort()
  const key = villageIds.join()
  const known = asked.get(key) ?? test.done<Rules>('visitor', 'ceremonies', 'standardsFor', { villageIds })
  asked.set(key, known)
  return known
}

/** The findings of the form's own code, which draws them under its fields. */
async function judgedByPage({ facts, submittedDay }: Handed): Promise<readonly Finding[]> {
  const world = { keep: () => undefined, today: () => submittedDay }
  const form = new Form('one', { draft: { people: {}, facts }, step: 1 }, world)
  form.setRules(await rulesOfPage(facts))
  return form.findings()
}

/** The function's judging, bundled as the function is, with every standard of its database. */
async function judgedByFunction(): Promise<string[]> {
  const outfile = join(folder, 'rules.js')
  await build({
    entryPoints: [join(__dirname, 'rules.ts')],
    outfile,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    target: 'node16',
  })
  const { judgementOf }: typeof bundled = createRequire(__filename)(outfile)
  const standards = storedStandards()
  const rules = {
    standards,
    areas: bookOf(VILLAGES),
    villages: new Map(VILLAGES.map((one) => [one.id, one])),
  }
  return handed.map(({ facts, submittedDay }) =>
    JSON.stringify(judgementOf(facts, rules, submittedDay).findings),
  )
}

function storedStandards(): Standard[] {
  const isStored = (document: unknown): document is StoredStandard =>
    typeof document === 'object' && document !== null && 'state' in document
  return (test.everything().standards ?? [])
    .filter(isStored)
    .flatMap(({ state }) =>
      state.status === 'adopted' && state.standard !== undefined ? [state.standard] : [],
    )
}

/** `npm run judge -- --json`, as a process of its own that reads and writes files. */
function judgedByCommand(): string[] {
  const [first = '', ...more] = readdirSync(DEMO).map((file) => join(DEMO, file))
  const registrations = join(folder, 'registrations.json')
  const areas = AREAS.map(({ id, name, path }) => ({ id, name, parent: path.at(-2) }))
  writeFileSync(registrations, JSON.stringify({ areas, registrations: handed }))
  const written = join(folder, 'findings.jsonl')
  const out = openSync(written, 'w')
  const tsx = join(ROOT, 'node_modules/.bin/tsx')
  execFileSync(tsx, ['scripts/judge.ts', '--json', first, registrations, ...more], {
    cwd: ROOT,
    stdio: ['ignore', out, 'inherit'],
  })
  closeSync(out)
  const findingsOf = (line: string) => line.slice('{"findings":'.length, -1)
  return readFileSync(written, 'utf8').trimEnd().split('\n').map(findingsOf)
}

/** Where two lists of findings differ; the first such place is shown whole. */
function expectAlike(one: readonly string[], other: readonly string[]): void {
  expect(one).toHaveLength(other.length)
  const odd = one.findIndex((findings, place) => findings !== other[place])
  if (odd >= 0)
    expect([handed[odd], JSON.parse(one[odd] ?? '')]).toEqual([handed[odd], JSON.parse(other[odd] ?? '')])
  expect(odd).toBe(-1)
}

describe('ten thousand registrations come out alike', () => {
  const byPage: string[] = []

  it('they are all kinds, and come to every outcome', async () => {
    const outcomes = new Map<string, number>()
    for (const one of handed) {
      const findings = await judgedByPage(one)
      byPage.push(JSON.stringify(findings))
      for (const { outcome } of findings) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    for (const outcome of ['within', 'advisedOver', 'over', 'unknown', 'unsaid', 'notApplicable'])
      expect(outcomes.get(outcome)).toBeGreaterThan(500)
    const twoVillages = handed.filter(({ facts }) => villagesOf(facts).length > 1)
    const late = handed.filter(({ facts, submittedDay }) => (facts.day ?? '9') < submittedDay)
    expect(Math.min(twoVillages.length, late.length)).toBeGreaterThan(MANY / 10)
  })

  it('in the form’s code and in the function’s bundled judging', async () => {
    expectAlike(byPage, await judgedByFunction())
  })

  it('in the form’s code and in the command, run once over a file of them all', () => {
    expectAlike(byPage, judgedByCommand())
  })
})

/** What a form may not leave open is filled in or 不便填写; the rest stays as random as it is. */
function whole(facts: Facts): Facts {
  const required: Quantity[] = ['tables', 'people', 'costPerTable', 'brideCash']
  const open = required.filter((quantity) => facts[quantity] === undefined)
  const { givingVillageId, receivingVillageId, feastKind, placeKind, day } = demoWedding().facts
  return {
    forSelf: true,
    givingVillageId,
    receivingVillageId,
    placeKind,
    day,
    cookPlace: '文化广场棚下',
    ...(facts.ceremony === 'feast' ? { feastKind: feastKind ?? 'birthday' } : {}),
    ...facts,
    unsaid: [...new Set([...(facts.unsaid ?? []), ...open])],
  }
}

describe(`${CALLED} of them handed in through the real function`, () => {
  it('come out as the form showed them', async () => {
    const some = handed.filter(({ facts }) => facts.ceremony !== 'funeral').slice(0, CALLED)
    for (const [place, { facts }] of some.entries()) {
      const host = `演示${place}`
      const people = {
        host,
        givingName: host,
        receivingName: `林${place}`,
        phone: `138${String(place).padStart(8, '0')}`,
      }
      const draft = demoWedding({ people: { ...people, signedName: host } })
      const complete = whole(facts)
      const view = await test.done<RegistrationView>('villager', 'ceremonies', 'submitRegistration', {
        ...fresh(),
        people: draft.people,
        facts: complete,
      })
      const shown = await judgedByPage({ facts: complete, submittedDay: dayOf(view.submittedAt) })
      expect(view.findings).toEqual(JSON.parse(JSON.stringify(shown)))
    }
  })

  it('and funerals too, once the family has filled in the rest', async () => {
    const some = handed.filter(({ facts }) => facts.ceremony === 'funeral').slice(0, CALLED / 3)
    for (const { facts } of some) {
      const people = { deceased: '何演示', phone: '13800000001' }
      const { ceremony, villageId } = facts
      const begun = await test.done<RegistrationView>('neighbour', 'ceremonies', 'reportFuneral', {
        ...fresh(),
        people,
        facts: { ceremony, villageId },
      })
      const complete = whole(facts)
      const view = await test.done<RegistrationView>('neighbour', 'ceremonies', 'completeFuneral', {
        id: begun.id,
        command: fresh().command,
        version: begun.version,
        people,
        facts: complete,
      })
      const shown = await judgedByPage({ facts: complete, submittedDay: dayOf(view.submittedAt) })
      expect(view.findings).toEqual(JSON.parse(JSON.stringify(shown)))
    }
  })
})
