import { ulid } from 'ulid'
import type { GatheringFacts } from '../../domain/gatherings/gathering'
import type { OfficeView } from '../../domain/gatherings/views'
import type { RunningCloud } from '../../localcloud'
import { callAs } from './calls'
import { dayAway, demoGathering } from './gatherings'
import type { DemoRole } from './people'

const SPEAKER = 'demo-speaker-1'
const TOWN = 't-taiqian'
const BRANCHES = [
  { id: 'b-jiguan', name: '机关支部（演示）', members: 18 },
  { id: 'b-yangqian', name: '养前村支部（演示）', members: 26 },
  { id: 'b-yanghou', name: '养后村支部（演示）', members: 21 },
]
const on = (days: number, begins: string, ends: string) => ({
  ...{ day: dayAway(days), lastDay: dayAway(days), begins, ends },
})
const part = (days: number, begins: string, what: string, where = '', who = '') => ({
  ...{ day: dayAway(days), begins, what, where, who },
})

/** Two days by the lake: a programme, seats, and a question of its own. */
const FESTIVAL: Partial<GatheringFacts> = {
  kind: 'festival',
  title: '和乐丰渔节（演示）',
  words: '开网捕鱼、看戏、吃鱼宴。头一天人多，带孩子的请看好水边。这是演示活动。',
  forWhom: '全镇乡亲和外面回来的人',
  when: { day: dayAway(12), lastDay: dayAway(13), begins: '08:30', ends: '16:00' },
  place: '东湖码头（演示）',
  programme: [
    part(12, '08:30', '开网', '东湖码头', '捕捞队'),
    part(12, '10:00', '老渔歌、采茶戏', '码头戏台', '镇文艺队（演示）'),
    part(12, '11:30', '鱼宴', '文化广场'),
    part(13, '09:00', '钓鱼比赛', '东湖南岸'),
    part(13, '14:00', '好家风故事会', '码头戏台', '孟演示'),
  ],
  speakerIds: [SPEAKER],
  signUp: {
    ...{ wanted: true, capacity: 40, household: 6, closes: '', askBranch: false },
    fields: [{ id: 'bus', label: '坐不坐接送的车', kind: 'choice', choices: ['坐', '不坐'] }],
  },
}

const LECTURE: Partial<GatheringFacts> = {
  title: '防诈骗讲座（演示）',
  speakerIds: [SPEAKER],
  signUp: { ...demoGathering().signUp, capacity: 2, household: 1 },
}

const FILM: Partial<GatheringFacts> = {
  kind: 'film',
  title: '露天电影（演示）',
  words: '天冷，多穿点。下雨改到村部礼堂。这是演示活动。',
  when: on(3, '19:00', '21:00'),
  forWhom: '',
  signUp: { ...demoGathering().signUp, wanted: false, capacity: 0 },
  reminders: [],
}

const PARTY_DAY: Partial<GatheringFacts> = {
  kind: 'partyDay',
  title: '主题党日：清河道（演示）',
  words: '带手套、雨鞋。干完一起开个短会。这是演示活动。',
  forWhom: '党员，群众也欢迎',
  when: on(6, '14:30', '17:00'),
  place: '养前村河堤（演示）',
  signUp: { ...demoGathering().signUp, capacity: 0, household: 1, askBranch: true },
}

/** One that is over: who came, what was said of it. */
const PAST: Partial<GatheringFacts> = {
  kind: 'course',
  title: '讲习所：冬闲种菜（演示）',
  words: '怎么盖棚、怎么防冻。这是演示活动。',
  when: on(-9, '09:00', '11:00'),
  place: '养前村村部（演示）',
  speakerIds: [SPEAKER],
  signUp: { ...demoGathering().signUp, askBranch: true },
  questions: [
    { id: 'clear', label: '听得懂吗', kind: 'choice', choices: ['听得懂', '有些没懂', '没听懂'] },
    { id: 'next', label: '下次想听什么', kind: 'text', choices: [] },
  ],
}

/** A season of gatherings, made and lived through by the real functions. */
export async function holdDemoGatherings(cloud: RunningCloud): Promise<void> {
  const call = <Output>(who: DemoRole, action: string, input: object) =>
    callAs<Output>(cloud, who, 'gatherings', action, input)
  const speaker = {
    ...{ name: '孟演示', kind: 'teacher', topics: ['家风故事', '防诈骗', '种菜'], phone: '', agreed: true },
    about: '教了三十多年书，退休后到各村讲故事。演示人物。',
  }
  await call('editor', 'addSpeaker', { id: SPEAKER, command: ulid(), areaId: TOWN, facts: speaker })
  await call('editor', 'saveBranches', { areaId: TOWN, version: 0, branches: BRANCHES })
  const publish = async (facts: Partial<GatheringFacts>, who: DemoRole = 'editor', areaId = TOWN) => {
    const input = { id: ulid(), command: ulid(), areaId, facts: demoGathering(facts) }
    const { id, version } = await call<OfficeView>(who, 'createGathering', input)
    return call<OfficeView>(who, 'publishGathering', { id, version, command: ulid() })
  }
  const signUp = (who: DemoRole, id: string, seats: number, name: string, branchId = '') =>
    call(who, 'signUp', {
      id,
      command: ulid(),
      form: { seats, name, phoneTail: '', branchId, answers: [] },
    })
  const festival = await publish(FESTIVAL)
  await signUp('neighbour', festival.id, 4, '赵演示')
  await signUp('member', festival.id, 2, '王演示')
  const lecture = await publish(LECTURE)
  await signUp('cadre', lecture.id, 1, '许演示')
  await signUp('secondMember', lecture.id, 1, '孙演示')
  await signUp('chair', lecture.id, 1, '李演示')
  await publish(FILM, 'villageCommittee', 'v-yangqian')
  const partyDay = await publish(PARTY_DAY, 'civility')
  await signUp('member', partyDay.id, 1, '王演示', 'b-yangqian')
  await livePast(call, await publish(PAST))
}

type CallGatherings = <Output>(who: DemoRole, action: string, input: object) => Promise<Output>

async function livePast(call: CallGatherings, { id, version }: OfficeView): Promise<void> {
  const at = new Date().toISOString()
  const walkIn = (name: string, came: number, branchId: string) =>
    call('editor', 'addWalkIn', { id, command: ulid(), name, came, branchId, at })
  await walkIn('', 23, '')
  await walkIn('', 14, 'b-yangqian')
  await walkIn('何演示', 1, 'b-yanghou')
  await call('editor', 'recordFigures', { id, version, command: ulid() })
  const share = async (who: DemoRole, words: string) => {
    const draft = { kind: 'reflection', words, audience: 'all' }
    const shared = { id: ulid(), command: ulid() }
    await call(who, 'handShare', { ...shared, gatheringId: id, draft })
    return shared.id
  }
  const shown = await share('neighbour', '以前盖棚总压塌，这回晓得怎么支了。回去就试。（演示）')
  await call('editor', 'reviewShare', { id: shown, version: 1, command: ulid(), verdict: { kind: 'show' } })
  await share('villager', '讲得实在，下回想听怎么防虫。（演示）')
  const answers = (clear: string, next: string) => [
    { id: 'clear', text: clear },
    { id: 'next', text: next },
  ]
  await call('neighbour', 'answerQuestions', { id, command: ulid(), answers: answers('听得懂', '防虫') })
  await call('cadre', 'answerQuestions', { id, command: ulid(), answers: answers('有些没懂', '') })
}
