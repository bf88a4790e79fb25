import { ulid } from 'ulid'
import { demoGathering } from '../deploy/demo/gatherings'
import { fresh, type TestCloud } from './test-cloud'
import { coming, gatheringsOn } from './test-gatherings'

const ids = { gathering: '', share: '' }
const SPEAKER = 'speaker-refused'
const speaker = {
  name: '孟演示',
  kind: 'teacher',
  topics: ['家风'],
  about: '',
  phone: '',
  agreed: true,
}
const facts = demoGathering()
const reflection = { kind: 'reflection', words: '听了心里亮堂（演示）', audience: 'all' }
const onGathering = () => ({ id: ids.gathering, command: ulid(), version: 2 })
const asked = () => ({ id: ids.gathering, command: ulid() })
const onShare = () => ({ id: ids.share, command: ulid(), version: 1 })
const onSpeaker = () => ({ id: SPEAKER, command: ulid(), version: 1 })
const AT = '2026-01-01T00:00:00.000Z'
const DAYS = { from: '2026-01-01', to: '2026-12-31' }

/** Who makes no gatherings of the town: a village's committee makes its village's alone. */
const NOT_ORGANISERS = ['visitor', 'villager', 'member', 'chair', 'villageCommittee', 'reviewer1', 'leader']
const NOT_READERS = NOT_ORGANISERS.filter((who) => who !== 'leader')
const gathering = { may: 'editor', mayNot: NOT_ORGANISERS, record: 'gathering' as const }
const person = { may: 'villager', mayNot: ['visitor'] }
const share = { may: 'villager', mayNot: ['visitor', 'neighbour', 'editor'], record: 'share' as const }
const speakers = { may: 'civility', mayNot: NOT_ORGANISERS, record: 'speaker' as const }

/** One line an action of the gatherings, for the test of all refusals. */
export const GATHERING_LINES = {
  'gatherings.calendar': {
    input: () => ({ areaId: 'v-yangqian', from: '2026-01-01', to: '2026-01-31', after: '2026-01-02' }),
    may: 'visitor',
    mayNot: [],
    optional: ['areaId', 'from', 'to', 'after'],
  },
  'gatherings.readGathering': {
    input: () => ({ id: ids.gathering }),
    may: 'visitor',
    mayNot: [],
    optional: ['id'],
  },
  'gatherings.calendarFile': { input: () => ({ areaId: 'v-yangqian' }), may: 'visitor', mayNot: [] },
  'gatherings.createGathering': {
    input: () => ({ ...fresh(), areaId: 't-taiqian', facts, repeat: { every: 'week', times: 2 } }),
    may: 'editor',
    mayNot: NOT_ORGANISERS,
    optional: ['repeat'],
  },
  'gatherings.editGathering': { ...gathering, input: () => ({ ...onGathering(), facts }) },
  'gatherings.publishGathering': { ...gathering, input: onGathering },
  'gatherings.discardGathering': { ...gathering, input: onGathering },
  'gatherings.moveGathering': {
    ...gathering,
    input: () => ({ ...onGathering(), when: facts.when, place: '村部（演示）', reason: '下雨' }),
  },
  'gatherings.cancelGathering': { ...gathering, input: () => ({ ...onGathering(), reason: '下雨' }) },
  'gatherings.restoreGathering': { ...gathering, input: onGathering },
  'gatherings.recordFigures': { ...gathering, input: onGathering },
  'gatherings.readOffice': { ...gathering, mayNot: NOT_READERS, input: () => ({ id: ids.gathering }) },
  'gatherings.officeList': {
    input: () => ({ areaId: 't-taiqian', tab: 'coming', after: '2026-01-02' }),
    may: 'leader',
    mayNot: NOT_READERS,
    optional: ['after'],
  },
  'gatherings.gatheringCode': {
    ...gathering,
    input: () => ({ id: ids.gathering, pages: 'http://127.0.0.1:8640' }),
  },
  'gatherings.participation': {
    input: () => ({ areaId: 't-taiqian', ...DAYS }),
    may: 'leader',
    mayNot: NOT_READERS,
  },
  'gatherings.signUp': { ...person, input: () => ({ ...asked(), form: coming() }) },
  'gatherings.leave': { ...person, input: asked },
  'gatherings.mySignUps': { ...person, input: () => ({ after: '2026-01-02' }), optional: ['after'] },
  'gatherings.checkIn': { ...person, input: () => ({ ...asked(), seats: 1 }) },
  'gatherings.readRoster': { ...gathering, input: () => ({ id: ids.gathering }) },
  'gatherings.tick': { ...gathering, input: () => ({ ...asked(), line: 'x', came: 1, at: AT }) },
  'gatherings.addWalkIn': {
    ...gathering,
    input: () => ({ ...asked(), name: '', came: 1, branchId: '', at: AT }),
  },
  'gatherings.exportRoster': { ...gathering, input: () => ({ id: ids.gathering }) },
  'gatherings.answerQuestions': { ...person, input: () => ({ ...asked(), answers: [] }) },
  'gatherings.readAnswers': { ...gathering, input: () => ({ id: ids.gathering }) },
  'gatherings.readBranches': {
    input: () => ({ areaId: 't-taiqian' }),
    may: 'editor',
    mayNot: NOT_ORGANISERS,
  },
  'gatherings.saveBranches': {
    input: () => ({
      areaId: 't-taiqian',
      version: 0,
      branches: [{ id: 'b-1', name: '演示支部', members: 3 }],
    }),
    may: 'editor',
    mayNot: NOT_ORGANISERS,
  },
  'gatherings.handShare': {
    ...person,
    input: () => ({ ...fresh(), gatheringId: ids.gathering, draft: reflection }),
  },
  'gatherings.mendShare': { ...share, input: () => ({ ...onShare(), draft: reflection }) },
  'gatherings.withdrawShare': { ...share, input: onShare },
  'gatherings.reviewShare': {
    ...share,
    may: 'editor',
    mayNot: NOT_ORGANISERS,
    input: () => ({ ...onShare(), verdict: { kind: 'show' } }),
  },
  'gatherings.sharesOf': {
    input: () => ({ id: ids.gathering, after: '2026-01-02' }),
    may: 'visitor',
    mayNot: [],
    optional: ['after'],
  },
  'gatherings.sharesToReview': {
    input: () => ({ areaId: 't-taiqian', tab: 'waiting' }),
    may: 'editor',
    mayNot: NOT_ORGANISERS,
  },
  'gatherings.addSpeaker': {
    input: () => ({ ...fresh(), areaId: 't-taiqian', facts: speaker }),
    may: 'editor',
    mayNot: NOT_ORGANISERS,
  },
  'gatherings.editSpeaker': { ...speakers, input: () => ({ ...onSpeaker(), facts: speaker }) },
  'gatherings.restSpeaker': { ...speakers, input: onSpeaker },
  'gatherings.returnSpeaker': { ...speakers, input: onSpeaker },
  'gatherings.readSpeaker': { ...speakers, input: () => ({ id: SPEAKER }) },
  'gatherings.speakersOf': { input: () => ({ areaId: 't-taiqian' }), may: 'editor', mayNot: NOT_ORGANISERS },
}

/** Makes the records the lines are about. */
export async function prepareGatherings(test: TestCloud): Promise<void> {
  const { call, create, step } = gatheringsOn(test)
  const day = { day: '2026-01-01', lastDay: '2026-01-01', begins: '09:00', ends: '' }
  const made = await create({ when: day })
  ids.gathering = made.id
  await step('editor', 'publishGathering', made)
  const handed = { ...fresh(), gatheringId: made.id, draft: reflection }
  await call('villager', 'handShare', handed)
  ids.share = handed.id
  await call('editor', 'addSpeaker', { id: SPEAKER, command: ulid(), areaId: 't-taiqian', facts: speaker })
}
