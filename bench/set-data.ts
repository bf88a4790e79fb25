import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_PEOPLE, type DemoRole } from '../deploy/demo/people'
import { FOLDERS, startXiangfeng } from '../deploy/local'
import { Phone } from '../e2e/weapp/phone'
import type { RunningCloud } from '../localcloud'
import { buildFunctions } from '../scripts/build-functions'
import type { Measure } from './measure'

const KEYSTROKE = 2 * 1024
const LIST_PAGE = 64 * 1024
const NODES = 600

interface Shown {
  name: string
  who: DemoRole
  page: string
  query?: Record<string, string>
  /** What the page says once it is there. */
  says: string
}

const LISTS: readonly Shown[] = [
  { name: 'queue', who: 'member', page: 'ceremonies/queue/index', says: '家婚事' },
  { name: 'ledger', who: 'member', page: 'council/ledger/index', says: '一件一件看' },
  { name: 'my registrations', who: 'neighbour', page: 'ceremonies/mine/index', says: '婚事' },
  { name: 'articles', who: 'villager', page: 'content/articles/index', says: '通知' },
]

/** Bytes the built mini program hands to WeChat to draw, for a keystroke and for a list, and the nodes of a page. */
export async function benchSetData(): Promise<Measure[]> {
  if (!existsSync(join(FOLDERS.weapp, 'app.json'))) throw new Error('build it first: npm run build:weapp')
  await buildFunctions(FOLDERS.functions)
  const folder = mkdtempSync(join(tmpdir(), 'xiangfeng-set-data-'))
  const cloud = await startXiangfeng({ folder, port: 0, quiet: true, seed: 'demo' })
  try {
    const measures = await keystrokes(cloud)
    for (const list of LISTS) measures.push(...(await listPage(cloud, list)))
    return measures
  } finally {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bytes handed over since the last time it was asked. */
function counter(phone: Phone): () => number {
  let bytes = 0
  phone.onData = (data) => {
    bytes += Buffer.byteLength(JSON.stringify(data))
  }
  return () => {
    const seen = bytes
    bytes = 0
    return seen
  }
}

async function listPage(cloud: RunningCloud, { name, who, page, query, says }: Shown): Promise<Measure[]> {
  const phone = new Phone(cloud, DEMO_PEOPLE[who].openid)
  const bytes = counter(phone)
  await phone.open(page, query)
  await phone.sees(says)
  await phone.settled()
  return [
    { name: `drawing the ${name} page`, value: bytes(), unit: 'B', budget: LIST_PAGE },
    { name: `nodes of the ${name} page`, value: phone.nodes(), unit: 'nodes', budget: NODES },
  ]
}

/** Typing in the wedding form: letter by letter, the dearest letter of each field counts. */
async function keystrokes(cloud: RunningCloud): Promise<Measure[]> {
  const phone = new Phone(cloud, DEMO_PEOPLE.secondMember.openid)
  const bytes = counter(phone)
  await phone.open('ceremonies/wedding/index')
  await phone.sees('谁家办？', '养前村')
  const measures = [await typed(phone, bytes, '电话', '13800000000')]
  measures.push({ name: 'nodes of the wedding form', value: phone.nodes(), unit: 'nodes', budget: NODES })
  await phone.tap('下一步')
  for (const words of ['给付方的村', '王家岗村', '收礼方的村', '养前村', '日子', '下个月', '下个月'])
    await phone.tap(words)
  await phone.tap(/农历.*十六$/)
  await phone.tap('饭店')
  await phone.tap('下一步')
  measures.push(await typed(phone, bytes, '彩礼现金', '68000'))
  await phone.tap('没有别的了')
  await phone.tap('下一步')
  measures.push(await typed(phone, bytes, '桌数', '12'), await typed(phone, bytes, '每桌花费', '260'))
  return measures
}

async function typed(phone: Phone, bytes: () => number, label: string, text: string): Promise<Measure> {
  const most: number[] = []
  for (let length = 1; length <= text.length; length += 1) {
    bytes()
    await phone.type(label, text.slice(0, length), ['input'])
    most.push(bytes())
  }
  return { name: `a keystroke in “${label}”`, value: Math.max(...most), unit: 'B', budget: KEYSTROKE }
}
