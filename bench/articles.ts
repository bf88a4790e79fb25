import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { EJSON } from 'bson'
import type { StoredArticle } from '../cloudfunctions/lib/stored'
import { COLUMNS, type Column } from '../domain/content/columns'
import { callAs } from '../deploy/demo/calls'
import { FOLDERS, startXiangfeng } from '../deploy/local'
import type { RunningCloud } from '../localcloud'
import { buildFunctions } from '../scripts/build-functions'
import { median, type Measure } from './measure'

const FEW = 100
const MANY = 100_000
const BATCH = 1000
const ROUNDS = 81
// Until every worker has answered, what is measured is its start.
const WARM = 15
const MOST_GROWTH = 1.3
const FIRST_MS = Date.parse('2020-01-01T00:00:00.000Z')
const MINUTE_MS = 60_000
const COLUMN_NAMES = Object.keys(COLUMNS).filter((key): key is Column => key in COLUMNS)
const AREA = { areaId: 'v-yangqian' }

/** What readers of articles wait for, with 100 articles in their town and with 100 000 in another cloud beside it. */
export async function benchArticles(): Promise<Measure[]> {
  await buildFunctions(FOLDERS.functions)
  const [few, many] = [await cloudWith(FEW), await cloudWith(MANY)]
  try {
    const measures: Measure[] = []
    for (const page of PAGES) measures.push(await compared(page, few, many))
    return measures
  } finally {
    for (const { cloud, folder } of [few, many]) {
      await cloud.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

interface Filled {
  cloud: RunningCloud
  folder: string
}

async function cloudWith(articles: number): Promise<Filled> {
  const folder = mkdtempSync(join(tmpdir(), 'xiangfeng-articles-'))
  const cloud = await startXiangfeng({ folder, port: 0, quiet: true, seed: 'demo' })
  const sample = published(cloud)
  fillArticles(cloud, articles, (place) => copyOf(sample, place))
  return { cloud, folder }
}

interface Shown {
  name: string
  action: string
  input: object
}

/** Each page by the one call that shows it. */
const PAGES: readonly Shown[] = [
  { name: 'first page', action: 'firstPage', input: AREA },
  { name: 'an article', action: 'readArticle', input: { id: idOf(FEW / 2) } },
  { name: 'the list', action: 'listArticles', input: AREA },
  { name: 'a column of the list', action: 'listArticles', input: { ...AREA, column: 'notices' } },
  {
    name: 'a later page of the list',
    action: 'listArticles',
    input: { ...AREA, before: listOrderOf(FEW / 2) },
  },
]

/** The same page in both clouds by turns, so that whatever else the machine does slows both alike. */
async function compared({ name, action, input }: Shown, few: Filled, many: Filled): Promise<Measure> {
  const times: { few: number[]; many: number[] } = { few: [], many: [] }
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    const [one, other] = [await timeOf(few.cloud, action, input), await timeOf(many.cloud, action, input)]
    if (round < WARM) continue
    times.few.push(one)
    times.many.push(other)
  }
  const floor = median(times.few)
  return {
    name: `${name}, 100 000 articles (beside 100)`,
    value: median(times.many),
    unit: 'ms',
    budget: Math.round(floor * MOST_GROWTH * 100) / 100,
    floor,
  }
}

async function timeOf(cloud: RunningCloud, action: string, input: object): Promise<number> {
  const began = performance.now()
  await callAs(cloud, 'villager', 'content', action, input)
  return performance.now() - began
}

/** One article as the functions themselves stored it. */
export function published(cloud: RunningCloud): StoredArticle {
  const found = cloud.database.page('articles', { skip: 0, limit: 20 }).find(isPublished)
  if (found === undefined) throw new Error('the demo has no published article')
  return found
}

function isPublished(doc: unknown): doc is StoredArticle {
  return typeof doc === 'object' && doc !== null && 'status' in doc && doc.status === 'published'
}

/** Puts so many articles into the database beside the demo's, each made by its place. */
export function fillArticles(
  cloud: RunningCloud,
  count: number,
  make: (place: number) => StoredArticle,
): void {
  for (let start = 0; start < count; start += BATCH) {
    const places = Array.from({ length: Math.min(BATCH, count - start) }, (_, at) => start + at)
    const data = places.map((place) => EJSON.stringify(make(place), { relaxed: false }))
    cloud.database.handle('database.insertDocument', { collectionName: 'articles', data })
  }
}

/** An article like this one with a time of its own, older than the demo's. */
export function copyOf(article: StoredArticle, place: number): StoredArticle {
  const publishedAt = momentOf(place)
  // Each column has its share, so that a column's page has others to leave out.
  const column = COLUMN_NAMES[place % COLUMN_NAMES.length] ?? 'notices'
  return {
    ...article,
    column,
    _id: idOf(place),
    publishedAt,
    listOrder: listOrderOf(place),
    updatedAt: publishedAt,
    state: { ...article.state, publishedAt, draft: { ...article.state.draft, column } },
  }
}

function idOf(place: number): string {
  return `01BENCH${String(place).padStart(19, '0')}`
}

function momentOf(place: number): string {
  return new Date(FIRST_MS + place * MINUTE_MS).toISOString()
}

function listOrderOf(place: number): string {
  return `0 ${momentOf(place)} ${idOf(place)}`
}
