import { ulid } from 'ulid'
import type { ScreenItem } from '../../domain/content/screen-item'
import type { ScreenView } from '../../domain/content/screens-api'
import type { RunningCloud } from '../../localcloud'
import { callAs } from './calls'

// A machine nobody has: the screen waits for a real one to be paired in its place.
export const DEMO_KEY = 'd'.repeat(64)
const ALWAYS = { days: [], from: '', until: '', firstDay: '', lastDay: '' }

/** What a village's screen might show in a day; every honour and notice is invented. */
const ITEMS: readonly ScreenItem[] = [
  { id: ulid(), kind: 'slogan', seconds: 12, when: ALWAYS, text: '红事新办，白事简办' },
  { id: ulid(), kind: 'panel', seconds: 20, when: ALWAYS, panelId: 'chengxin-zhongzi' },
  {
    id: ulid(),
    kind: 'honour',
    seconds: 15,
    when: ALWAYS,
    title: '县级文明村（演示）',
    text: '二〇二五年十二月，养前村被评为县级文明村。',
  },
  {
    id: ulid(),
    kind: 'notice',
    seconds: 20,
    when: { ...ALWAYS, from: '06:00', until: '21:00' },
    title: '广场的棚子可以借了',
    text: '办喜事、开会都能借，能摆二十桌，不收钱。借之前到村委会登记，用完扫干净。（演示）',
  },
]

/** Sets up one screen in 养前村, with a programme. */
export async function pairDemoScreens(cloud: RunningCloud): Promise<void> {
  const { code } = await callAs<{ code: string }>(cloud, 'editor', 'content', 'showCode', { key: DEMO_KEY })
  const screen = await callAs<ScreenView>(cloud, 'editor', 'content', 'pairScreen', {
    id: ulid(),
    command: ulid(),
    areaId: 'v-yangqian',
    version: 0,
    code,
    name: '村口大屏（演示）',
    orientation: 'landscape',
  })
  await callAs(cloud, 'editor', 'content', 'saveProgramme', {
    id: screen.id,
    command: ulid(),
    version: screen.version,
    name: screen.name,
    orientation: screen.orientation,
    items: ITEMS,
  })
}
