import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callAs } from '../deploy/demo/calls'
import type { DemoRole } from '../deploy/demo/people'
import { DEMO_KEY } from '../deploy/demo/screens'
import { FOLDERS, startXiangfeng } from '../deploy/local'
import type { FirstPage } from '../domain/content/api'
import type { Polled, ScreenRow } from '../domain/content/screens-api'
import type { RunningCloud } from '../localcloud'
import { buildFunctions } from '../scripts/build-functions'
import type { Measure } from './measure'

const MOST_OPERATIONS = 3
// Enough for every worker to have answered cold and warm.
const ROUNDS = 6

interface Showing {
  who: DemoRole
  module: string
  action: string
  /** Told apart where one action is asked in several ways. */
  as?: string
  input: object
}

/** The most database operations that showing each page takes, in one call, over several tries on the demo county. */
export async function benchPages(): Promise<Measure[]> {
  await buildFunctions(FOLDERS.functions)
  const folder = mkdtempSync(join(tmpdir(), 'xiangfeng-pages-'))
  const cloud = await startXiangfeng({ folder, port: 0, quiet: true, seed: 'demo' })
  try {
    const measures: Measure[] = []
    for (const showing of await showings(cloud)) measures.push(await measured(cloud, showing))
    return measures
  } finally {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(cloud: RunningCloud, { who, module, action, as, input }: Showing): Promise<Measure> {
  const counts: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    counts.push(await operationsOf(cloud, () => callAs(cloud, who, module, action, input)))
  }
  return {
    name: `database, ${module}.${action}${as === undefined ? '' : `, ${as},`} by ${who}`,
    value: Math.max(...counts),
    unit: 'ops',
    budget: MOST_OPERATIONS,
  }
}

async function operationsOf(cloud: RunningCloud, work: () => Promise<unknown>): Promise<number> {
  const { database } = cloud
  const handle = database.handle
  const seen: string[] = []
  database.handle = (action, body) => {
    seen.push(action)
    return handle(action, body)
  }
  await work()
  database.handle = handle
  return seen.length
}

/** Every action a page is shown by, as somebody who uses that page. */
async function showings(cloud: RunningCloud): Promise<Showing[]> {
  const firstPage = { areaId: 'v-yangqian' }
  const { stories, articles } = await callAs<FirstPage>(cloud, 'villager', 'content', 'firstPage', firstPage)
  const queue = { areaId: 'v-yangqian', tab: 'waiting' }
  const ledger = { areaId: 'v-yangqian', ledger: 'celebrations' }
  const { rows } = await callAs<{ rows: { id: string }[] }>(
    cloud,
    'member',
    'ceremonies',
    'registrationQueue',
    queue,
  )
  const { screen, has, panelIds } = await screenOf(cloud)
  return [
    { who: 'villager', module: 'content', action: 'firstPage', input: firstPage },
    { who: 'villager', module: 'content', action: 'openWall', input: { scene: 'w%3Dyangqian-1' } },
    { who: 'villager', module: 'content', action: 'readPanel', input: { id: stories[0]?.id } },
    { who: 'villager', module: 'content', action: 'readArticle', input: { id: articles[0]?.id } },
    { who: 'editor', module: 'content', action: 'wallsOf', input: { areaId: 't-taiqian' } },
    { who: 'editor', module: 'content', action: 'readWall', input: { id: 'yangqian-1' } },
    { who: 'editor', module: 'content', action: 'openingsOf', input: { id: 'yangqian-1', days: 30 } },
    { who: 'editor', module: 'content', action: 'panelsFor', input: { areaId: 'v-yangqian' } },
    { who: 'editor', module: 'content', action: 'positionsOf', input: { areaId: 't-taiqian' } },
    {
      who: 'villageCommittee',
      module: 'content',
      action: 'readPosition',
      input: { id: 'demo-position-0' },
    },
    { who: 'villager', module: 'content', action: 'listArticles', input: firstPage },
    {
      who: 'villager',
      module: 'ceremonies',
      action: 'standardsFor',
      input: { villageIds: ['v-yangqian', 'v-wangjiagang'] },
    },
    { who: 'neighbour', module: 'ceremonies', action: 'myRegistrations', input: {} },
    { who: 'neighbour', module: 'ceremonies', action: 'readRegistration', input: { id: rows[0]?.id } },
    { who: 'member', module: 'ceremonies', action: 'registrationQueue', input: queue },
    { who: 'member', module: 'ceremonies', action: 'ledger', input: ledger },
    {
      who: 'member',
      module: 'ceremonies',
      action: 'ledgerSummary',
      input: { ...ledger, from: '2026-01', to: '2026-12' },
    },
    { who: 'editor', module: 'content', action: 'listScreens', input: { areaId: 't-taiqian' } },
    { who: 'editor', module: 'content', action: 'reachedScreens', input: { areaId: 't-taiqian' } },
    { who: 'editor', module: 'content', action: 'readScreen', input: { id: screen.id } },
    { who: 'villager', module: 'content', action: 'pollScreen', as: 'unchanged', input: has },
    {
      who: 'villager',
      module: 'content',
      action: 'pollScreen',
      as: 'all of it',
      input: { ...has, version: 0, tag: '' },
    },
    {
      who: 'villager',
      module: 'content',
      action: 'pollScreen',
      as: 'thorough',
      input: { ...has, thorough: true },
    },
    { who: 'villager', module: 'content', action: 'screenPictures', input: { key: DEMO_KEY, panelIds } },
    { who: 'member', module: 'ceremonies', action: 'readRegistration', input: { id: rows[0]?.id } },
    { who: 'villager', module: 'office', action: 'me', input: {} },
  ]
}

/** The demo county's screen: the whole of it and what it asks with, every 20 seconds, when nothing has changed. */
async function screenOf(cloud: RunningCloud) {
  const area = { areaId: 't-taiqian' }
  const { rows } = await callAs<{ rows: ScreenRow[] }>(cloud, 'editor', 'content', 'listScreens', area)
  const asked = { key: DEMO_KEY, version: 0, news: 0, tag: '', showing: '', thorough: false }
  const polled = await callAs<Polled>(cloud, 'villager', 'content', 'pollScreen', asked)
  const [screen] = rows
  if (screen === undefined || polled.kind !== 'programme') throw new Error('the demo county has no screen')
  const { version, news, tag, slides } = polled.programme
  const panelIds = slides.flatMap(({ panelId }) => (panelId === '' ? [] : [panelId]))
  return { screen, has: { ...asked, version, news, tag }, panelIds }
}
