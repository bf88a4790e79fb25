import { request } from 'node:http'
import { ulid } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { demoAfterReport, demoCadreReport } from '../deploy/demo/cadre-reports'
import { goodPoints } from '../deploy/demo/honors-life'
import { demoWedding } from '../deploy/demo/registrations'
import { ceremoniesApi } from '../domain/ceremonies/api'
import type { RegistrationView } from '../domain/ceremonies/api'
import { contentApi } from '../domain/content/api'
import { bodyOf } from '../domain/content/body'
import { ERROR_SENTENCES } from '../domain/errors'
import { gatheringsApi } from '../domain/gatherings/api'
import { honorsApi } from '../domain/honors/api'
import { officeApi } from '../domain/office/api'
import { fresh, openidOf, withTestCloud } from '../e2e/test-cloud'
import { GATHERING_LINES, prepareGatherings } from '../e2e/refused-gatherings'
import { lifeOn } from '../e2e/test-honors'
import { honorsLines, type HonorsIds } from '../e2e/refusals-of-honors'

const test = withTestCloud()

const APIS = {
  content: contentApi,
  ceremonies: ceremoniesApi,
  gatherings: gatheringsApi,
  honors: honorsApi,
  office: officeApi,
}

type RecordName =
  | 'registration'
  | 'article'
  | 'standard'
  | 'cadreReport'
  | 'screen'
  | 'wall'
  | 'position'
  | 'ownPanel'
  | 'selection'
  | 'nomination'
  | 'objection'
  | 'gathering'
  | 'share'
  | 'speaker'

interface Expected {
  /** An input that would do, but for what a case changes; records' ids are put in before each use. */
  input: () => object
  /** Someone who may, so that only the input is at fault. */
  may: string
  /** People who may not, for their role or their area. Empty for what is open to all. */
  mayNot: readonly string[]
  /** The action on a record: which one. */
  record?: RecordName
  /** A field that lawfully takes any short text: whatever was printed leads somewhere kind. */
  anyText?: string
  /** Fields that may be left out. */
  optional?: string[]
}

const ids = {
  ownPanel: '',
  registration: '',
  article: '',
  standard: 'std-yangqian-2027',
  cadreReport: '',
  screen: '',
}
const honorsIds: HonorsIds = { selection: '', nomination: '', objection: '' }
const draft = {
  title: '演示标题',
  column: 'notices',
  summary: '',
  body: bodyOf(['演示正文。']),
  reposted: false,
  source: '',
  link: '',
  currentAffairs: false,
  important: false,
}
const onRegistration = () => ({ id: ids.registration, command: ulid(), version: 1 })
const onStandard = () => ({ id: ids.standard, command: ulid(), version: 1 })
const onWall = () => ({ id: 'yangqian-1', command: ulid(), version: 2 })
const onPanel = () => ({ id: ids.ownPanel, command: ulid(), version: 1 })
const panelDraft = {
  values: { template: 'slogan', title: '红事新办，白事简办', words: '' },
  alt: '红底大字标语',
}
const onPosition = () => ({ id: 'demo-position-1', command: ulid(), version: 2 })
const wallFacts = { title: '演示墙', place: '演示位置' }
const positionFacts = {
  kind: 'banner',
  place: '演示位置',
  shows: '',
  since: '',
  lookEvery: 90,
  photo: '',
}
const keeper = { name: '韩演示', phone: '' }
/** Walls and the ledger are kept by the town's editors and by administrators. */
const NOT_WALLS = ['visitor', 'villager', 'member', 'chair', 'villageCommittee', 'reviewer1', 'civility']
const onCadreReport = () => ({ id: ids.cadreReport, command: ulid(), version: 1 })
/** Nobody but the discipline office over the place and the writer: no other role, no other place. */
const NOT_FOR_CADRE_REPORTS = [
  'visitor',
  'villager',
  'neighbour',
  'member',
  'chair',
  'villageCommittee',
  'civility',
  'editor',
  'reviewer1',
  'admin',
]
const onScreen = () => ({ id: ids.screen, command: ulid(), version: 1 })
const SCREEN_KEY = 'a'.repeat(64)
const NOT_SCREENS = ['visitor', 'villager', 'member', 'villageCommittee', 'reviewer1']
const onArticle = () => ({ id: ids.article, command: ulid(), version: 1 })

/** Who is not of the family: another's council may act for a family only when it came to the counter. */
const NOT_FAMILY = ['visitor', 'neighbour', 'otherMember', 'editor', 'admin']
const NOT_COUNCIL = ['visitor', 'villager', 'neighbour', 'otherMember', 'editor', 'admin']

/** A ledger is its area's own council's, village office's and civility office's. */
const NOT_LEDGER = ['visitor', 'villager', 'neighbour', 'otherMember', 'discipline', 'editor', 'admin']

/** A sound standard to try. */
const tried = {
  title: '演示章程',
  issuer: '演示',
  clauses: [{ number: '第一条', text: '酒席不超过 10 桌。' }],
  measures: [
    {
      id: 'tables',
      name: '桌数',
      ceremonies: ['wedding'],
      unit: 'tables',
      counts: ['tables'],
      comparison: 'atMost',
      limit: { kind: 'fixed', value: 10 },
      strength: 'agreed',
      clause: '第一条',
      basis: 'feastPlace',
    },
  ],
}

/** One line an action. An action without a line fails the first test. */
const EXPECTED: Record<string, Expected> = {
  ...GATHERING_LINES,
  'content.firstPage': {
    input: () => ({ areaId: 'v-yangqian' }),
    may: 'visitor',
    mayNot: [],
    optional: ['areaId'],
  },
  'content.openWall': {
    input: () => ({ scene: 'w=yangqian-1' }),
    may: 'visitor',
    mayNot: [],
    anyText: 'scene',
  },
  'content.countOpening': { input: () => ({ wallId: 'yangqian-1' }), may: 'visitor', mayNot: [] },
  'content.readPanel': { input: () => ({ id: 'chengxin-zhongzi' }), may: 'visitor', mayNot: [] },
  'content.readArticle': { input: () => ({ id: ulid() }), may: 'visitor', mayNot: [] },
  'content.listArticles': {
    input: () => ({ areaId: 'v-yangqian', column: 'customs' }),
    may: 'visitor',
    mayNot: [],
    optional: ['column'],
  },
  'content.searchArticles': {
    input: () => ({ areaId: 'v-yangqian', words: '棚子' }),
    may: 'visitor',
    mayNot: [],
  },
  'content.saveArticle': {
    input: () => ({ ...fresh(), areaId: 't-taiqian', version: 0, draft, byItself: false }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'member', 'reviewer1', 'admin'],
    optional: ['byItself'],
  },
  'content.cleanHtml': {
    input: () => ({ areaId: 't-taiqian', html: '<p>一段</p>' }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'member', 'reviewer1', 'admin'],
    anyText: 'html',
  },
  'content.importWord': {
    input: () => ({ areaId: 't-taiqian', id: ulid(), file: `cloud://a.b/articles/${ulid()}/${ulid()}.docx` }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'member', 'reviewer1', 'admin'],
  },
  'content.submitArticle': {
    input: onArticle,
    may: 'editor',
    mayNot: ['visitor', 'villager', 'reviewer1', 'admin'],
    record: 'article',
  },
  'content.reviewArticle': {
    input: () => ({ ...onArticle(), verdict: { kind: 'return', reason: '请补充' } }),
    may: 'reviewer1',
    mayNot: ['visitor', 'villager', 'editor', 'admin'],
    record: 'article',
  },
  'content.commentArticle': {
    input: () => ({ ...onArticle(), block: 0, words: '写清楚哪天' }),
    may: 'reviewer1',
    mayNot: ['visitor', 'villager', 'editor', 'admin'],
    record: 'article',
  },
  'content.markImportant': {
    input: () => ({ ...onArticle(), important: true }),
    may: 'reviewer1',
    mayNot: ['visitor', 'villager', 'editor', 'admin'],
    record: 'article',
  },
  'content.reviewCorrection': {
    input: () => ({ ...onArticle(), verdict: { kind: 'return', reason: '请补充' } }),
    may: 'reviewer3',
    mayNot: ['visitor', 'villager', 'editor', 'admin'],
    record: 'article',
  },
  'content.scheduleArticle': {
    input: () => ({ ...onArticle(), publishAt: '' }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'reviewer1', 'admin'],
    record: 'article',
  },
  'content.pinArticle': {
    input: () => ({ ...onArticle(), pinned: true }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'reviewer1', 'admin'],
    record: 'article',
  },
  'content.correctArticle': {
    input: () => ({ ...onArticle(), draft, note: '日子写错了' }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'reviewer1', 'admin'],
    record: 'article',
  },
  'content.readSources': {
    input: () => ({ areaId: 't-taiqian' }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'member'],
  },
  'content.saveSources': {
    input: () => ({
      areaId: 'c-demo',
      command: ulid(),
      version: 0,
      sources: [{ name: '演示报', site: 'news.example' }],
    }),
    may: 'admin',
    mayNot: ['visitor', 'villager', 'editor', 'reviewer3'],
  },
  'content.withdrawArticle': {
    input: () => ({ ...onArticle(), reason: '写错了' }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'reviewer3'],
    record: 'article',
  },
  'content.readEditorial': {
    input: () => ({ id: ids.article }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'member'],
    record: 'article',
  },
  'content.showCode': { input: () => ({ key: SCREEN_KEY }), may: 'visitor', mayNot: [] },
  'content.pollScreen': {
    input: () => ({ key: SCREEN_KEY, version: 0, news: 0, tag: '', showing: '', thorough: false }),
    may: 'visitor',
    mayNot: [],
    optional: ['news'],
  },
  'content.screenPictures': {
    input: () => ({ key: SCREEN_KEY, panelIds: ['chengxin-zhongzi'] }),
    may: 'visitor',
    mayNot: [],
  },
  'content.pairScreen': {
    input: () => ({
      ...fresh(),
      areaId: 'v-yangqian',
      version: 0,
      code: 'ABCDEF',
      name: '演示屏',
      orientation: 'landscape',
    }),
    may: 'editor',
    mayNot: NOT_SCREENS,
  },
  'content.unpairScreen': { input: onScreen, may: 'editor', mayNot: NOT_SCREENS, record: 'screen' },
  'content.retireScreen': { input: onScreen, may: 'editor', mayNot: NOT_SCREENS, record: 'screen' },
  'content.saveProgramme': {
    input: () => ({ ...onScreen(), name: '演示屏', orientation: 'portrait', items: [] }),
    may: 'editor',
    mayNot: NOT_SCREENS,
    record: 'screen',
  },
  'content.sendUrgent': {
    input: () => ({ ...onScreen(), words: { title: '停水', text: '今晚停水' }, minutes: 30 }),
    may: 'admin',
    mayNot: NOT_SCREENS,
    record: 'screen',
  },
  'content.endUrgent': { input: onScreen, may: 'editor', mayNot: NOT_SCREENS, record: 'screen' },
  'content.sendToScreens': {
    input: () => ({
      areaId: 't-taiqian',
      command: ulid(),
      version: 0,
      words: { title: '停水', text: '今晚停水' },
      minutes: 30,
    }),
    may: 'editor',
    mayNot: NOT_SCREENS,
  },
  'content.endOnScreens': {
    input: () => ({ areaId: 't-taiqian', command: ulid(), version: 1 }),
    may: 'editor',
    mayNot: NOT_SCREENS,
  },
  'content.reachedScreens': { input: () => ({ areaId: 't-taiqian' }), may: 'editor', mayNot: NOT_SCREENS },
  'content.readScreen': {
    input: () => ({ id: ids.screen }),
    may: 'editor',
    mayNot: NOT_SCREENS,
    record: 'screen',
  },
  'content.listScreens': {
    input: () => ({ areaId: 't-taiqian', after: 'v-yangqian' }),
    may: 'editor',
    mayNot: NOT_SCREENS,
    optional: ['after'],
  },
  'content.countReading': { input: () => ({ articleId: ulid() }), may: 'visitor', mayNot: [] },
  'content.hangingPanels': { input: () => ({ areaId: 't-taiqian' }), may: 'visitor', mayNot: [] },
  'content.subscribeColumn': {
    input: () => ({ areaId: 'v-yangqian', command: ulid(), column: 'notices' }),
    may: 'villager',
    mayNot: ['visitor'],
  },
  'content.readVersions': {
    input: () => ({ id: ids.article }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'member'],
    record: 'article',
  },
  'content.editorialList': {
    input: () => ({ areaId: 't-taiqian' }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'member'],
  },
  'content.createWall': {
    input: () => ({ id: ulid(), command: ulid(), areaId: 'v-yangqian', facts: wallFacts }),
    may: 'editor',
    mayNot: NOT_WALLS,
  },
  'content.editWall': {
    input: () => ({ ...onWall(), facts: wallFacts }),
    may: 'editor',
    mayNot: NOT_WALLS,
    record: 'wall',
  },
  'content.hangPanels': {
    input: () => ({ ...onWall(), panelIds: [] }),
    may: 'admin',
    mayNot: NOT_WALLS,
    record: 'wall',
  },
  'content.moveWall': {
    input: () => ({ ...onWall(), villageId: 'v-yanghou', facts: wallFacts }),
    may: 'editor',
    mayNot: NOT_WALLS,
    record: 'wall',
  },
  'content.retireWall': {
    input: () => ({ ...onWall(), reason: '墙拆了' }),
    may: 'editor',
    mayNot: NOT_WALLS,
    record: 'wall',
  },
  'content.reopenWall': { input: onWall, may: 'editor', mayNot: NOT_WALLS, record: 'wall' },
  'content.undoWall': { input: onWall, may: 'editor', mayNot: NOT_WALLS, record: 'wall' },
  'content.readWall': {
    input: () => ({ id: 'yangqian-1' }),
    may: 'editor',
    mayNot: NOT_WALLS,
    record: 'wall',
  },
  'content.wallsOf': { input: () => ({ areaId: 'v-yangqian' }), may: 'editor', mayNot: NOT_WALLS },
  'content.openingsOf': {
    input: () => ({ id: 'yangqian-1', days: 30 }),
    may: 'editor',
    mayNot: NOT_WALLS,
    record: 'wall',
  },
  'content.wallSign': {
    input: () => ({ id: 'yangqian-1', size: 'A4', code: 'web', pages: 'http://127.0.0.1:8640' }),
    may: 'editor',
    mayNot: NOT_WALLS,
    record: 'wall',
  },
  'content.panelsFor': { input: () => ({ areaId: 'v-yangqian' }), may: 'editor', mayNot: NOT_WALLS },
  'content.savePanel': {
    input: () => ({ id: ulid(), command: ulid(), areaId: 't-taiqian', version: 0, draft: panelDraft }),
    may: 'editor',
    mayNot: NOT_WALLS,
  },
  'content.submitPanel': { input: onPanel, may: 'editor', mayNot: NOT_WALLS, record: 'ownPanel' },
  'content.reviewPanel': {
    input: () => ({ ...onPanel(), verdict: { kind: 'return', reason: '请补充' } }),
    may: 'reviewer1',
    mayNot: ['visitor', 'villager', 'editor', 'admin', 'reviewer2'],
    record: 'ownPanel',
  },
  'content.withdrawPanel': {
    input: () => ({ ...onPanel(), reason: '不用了' }),
    may: 'editor',
    mayNot: ['visitor', 'villager', 'member', 'villageCommittee'],
    record: 'ownPanel',
  },
  'content.readOwnPanel': {
    input: () => ({ id: ids.ownPanel }),
    may: 'reviewer1',
    mayNot: ['visitor', 'villager', 'member', 'villageCommittee'],
    record: 'ownPanel',
  },
  'content.ownPanels': {
    input: () => ({ areaId: 't-taiqian' }),
    may: 'reviewer1',
    mayNot: ['visitor', 'villager', 'member', 'villageCommittee'],
  },
  'content.addPosition': {
    input: () => ({ id: ulid(), command: ulid(), areaId: 'v-yangqian', facts: positionFacts, keeper }),
    may: 'editor',
    mayNot: NOT_WALLS,
  },
  'content.editPosition': {
    input: () => ({ ...onPosition(), facts: positionFacts, keeper }),
    may: 'editor',
    mayNot: NOT_WALLS,
    record: 'position',
  },
  'content.lookAtPosition': {
    input: () => ({
      id: 'demo-position-1',
      command: ulid(),
      day: '2026-01-20',
      state: 'fine',
      note: '',
      photo: '',
    }),
    may: 'villageCommittee',
    mayNot: ['visitor', 'villager', 'member', 'chair', 'reviewer1', 'civility'],
    record: 'position',
  },
  'content.retirePosition': {
    input: () => ({ ...onPosition(), reason: '拆了' }),
    may: 'editor',
    mayNot: NOT_WALLS,
    record: 'position',
  },
  'content.restorePosition': { input: onPosition, may: 'editor', mayNot: NOT_WALLS, record: 'position' },
  'content.readPosition': {
    input: () => ({ id: 'demo-position-1' }),
    may: 'civility',
    mayNot: ['visitor', 'villager', 'member', 'chair', 'reviewer1'],
    record: 'position',
  },
  'content.positionsOf': {
    input: () => ({ areaId: 'v-yangqian' }),
    may: 'villageCommittee',
    mayNot: ['visitor', 'villager', 'member', 'chair', 'reviewer1'],
  },
  'content.exportPositions': {
    input: () => ({ areaId: 'v-yangqian', empty: true }),
    may: 'civility',
    mayNot: ['visitor', 'villager', 'member', 'chair', 'reviewer1'],
  },
  'content.importPositions': {
    input: () => ({ areaId: 'v-yangqian', command: ulid(), file: 'AAAA' }),
    may: 'editor',
    mayNot: NOT_WALLS,
  },
  'ceremonies.standardsFor': { input: () => ({ villageIds: ['v-yangqian'] }), may: 'visitor', mayNot: [] },
  'ceremonies.submitRegistration': {
    input: () => ({ ...fresh(), ...demoWedding() }),
    may: 'villager',
    mayNot: ['visitor'],
  },
  'ceremonies.reportFuneral': {
    input: () => ({
      ...fresh(),
      people: { deceased: '何演示', phone: '13800000001' },
      facts: { ceremony: 'funeral', villageId: 'v-yangqian' },
    }),
    may: 'villager',
    mayNot: ['visitor'],
  },
  'ceremonies.correctRegistration': {
    input: () => ({ ...onRegistration(), ...demoWedding() }),
    may: 'villager',
    mayNot: NOT_FAMILY,
    record: 'registration',
  },
  'ceremonies.resubmitRegistration': {
    input: () => ({ ...onRegistration(), ...demoWedding() }),
    may: 'villager',
    mayNot: NOT_FAMILY,
    record: 'registration',
  },
  'ceremonies.completeFuneral': {
    input: () => ({ ...onRegistration(), ...demoWedding() }),
    may: 'villager',
    mayNot: NOT_FAMILY,
    record: 'registration',
  },
  'ceremonies.withdrawRegistration': {
    input: () => ({ ...onRegistration(), reason: '' }),
    may: 'villager',
    mayNot: NOT_FAMILY,
    record: 'registration',
  },
  'ceremonies.cancelRegistration': {
    input: () => ({ ...onRegistration(), reason: '' }),
    may: 'villager',
    mayNot: NOT_FAMILY,
    record: 'registration',
  },
  'ceremonies.askReview': {
    input: () => ({ ...onRegistration(), reason: '请再看看' }),
    may: 'villager',
    mayNot: NOT_FAMILY,
    record: 'registration',
  },
  'ceremonies.rescheduleRegistration': {
    input: () => ({ ...onRegistration(), day: '2027-03-01', reason: '' }),
    may: 'villager',
    mayNot: NOT_FAMILY,
    record: 'registration',
  },
  'ceremonies.reportAfter': {
    input: () => ({ id: ids.registration, command: ulid(), actual: { tables: 12 }, note: '' }),
    may: 'villager',
    mayNot: NOT_FAMILY,
    record: 'registration',
  },
  'ceremonies.answerDay': {
    input: () => ({ ...onRegistration(), agrees: true, note: '' }),
    may: 'villager',
    mayNot: NOT_FAMILY,
    record: 'registration',
  },
  'ceremonies.decideRegistration': {
    input: () => ({ ...onRegistration(), decision: { action: 'return', reason: '请补充' } }),
    may: 'member',
    mayNot: ['visitor', 'villager', 'neighbour', 'otherMember', 'editor', 'admin'],
    record: 'registration',
  },
  'ceremonies.giveTownOpinion': {
    input: () => ({ ...onRegistration(), reason: '镇里看过了' }),
    may: 'civility',
    mayNot: ['visitor', 'villager', 'member', 'chair', 'editor', 'admin'],
    record: 'registration',
  },
  'ceremonies.outcomesFor': {
    input: () => ({ id: ids.registration }),
    may: 'member',
    mayNot: NOT_COUNCIL,
    record: 'registration',
  },
  'ceremonies.recordDay': {
    input: () => ({
      id: ids.registration,
      command: ulid(),
      actual: { tables: 12 },
      outcome: 'asReported',
      note: '',
      withName: '',
      lookedAt: '2026-01-01T00:00:00.000Z',
      photos: [],
    }),
    may: 'member',
    mayNot: NOT_COUNCIL,
    record: 'registration',
  },
  'ceremonies.readAlike': {
    input: () => ({ id: ids.registration, other: ulid() }),
    may: 'member',
    mayNot: NOT_COUNCIL,
    record: 'registration',
  },
  'ceremonies.mergeRegistrations': {
    input: () => ({
      ...onRegistration(),
      other: ulid(),
      otherVersion: 1,
      ...demoWedding(),
      reason: '是同一场婚事',
    }),
    may: 'member',
    mayNot: NOT_COUNCIL,
    record: 'registration',
  },
  'ceremonies.readRegistration': {
    input: () => ({ id: ids.registration }),
    may: 'villager',
    mayNot: ['visitor', 'neighbour', 'otherMember', 'editor', 'admin'],
    record: 'registration',
  },
  'ceremonies.myRegistrations': { input: () => ({}), may: 'villager', mayNot: ['visitor'] },
  'ceremonies.registrationQueue': {
    input: () => ({ areaId: 'v-yangqian', tab: 'waiting' }),
    may: 'member',
    mayNot: ['visitor', 'villager', 'otherMember', 'editor', 'admin'],
  },
  'ceremonies.saveStandard': {
    input: () => ({ ...fresh(), areaId: 'v-yangqian', version: 0, draft: { title: '演示章程' } }),
    may: 'villageCommittee',
    mayNot: ['visitor', 'villager', 'member', 'civility', 'editor'],
  },
  'ceremonies.adoptStandard': {
    input: () => ({ ...onStandard(), fromPaper: false }),
    may: 'villageCommittee',
    mayNot: ['visitor', 'villager', 'member', 'civility', 'editor'],
    record: 'standard',
  },
  'ceremonies.withdrawStandard': {
    input: () => ({ ...onStandard(), reason: '' }),
    may: 'villageCommittee',
    mayNot: ['visitor', 'villager', 'member', 'civility', 'editor'],
    record: 'standard',
  },
  'ceremonies.confirmStandard': {
    input: onStandard,
    may: 'villageCommittee',
    mayNot: ['visitor', 'villager', 'member', 'civility', 'admin'],
    record: 'standard',
  },
  'ceremonies.endStandard': {
    input: () => ({ ...onStandard(), endDay: '2099-12-31' }),
    may: 'villageCommittee',
    mayNot: ['visitor', 'villager', 'member', 'civility', 'admin'],
    record: 'standard',
  },
  'ceremonies.standardsOf': {
    input: () => ({ areaId: 'v-yangqian', below: false }),
    may: 'villageCommittee',
    mayNot: ['visitor', 'villager', 'member', 'editor'],
  },
  'ceremonies.whatIf': {
    input: () => ({ areaId: 'v-yangqian', standard: tried }),
    may: 'villageCommittee',
    mayNot: ['visitor', 'villager', 'member', 'editor', 'admin'],
  },
  'ceremonies.whatIfWorkbook': {
    input: () => ({ areaId: 'v-yangqian', standard: tried }),
    may: 'villageCommittee',
    mayNot: ['visitor', 'villager', 'member', 'editor', 'admin'],
  },
  'ceremonies.readStandard': { input: () => ({ id: 'std-yangqian-2026' }), may: 'visitor', mayNot: [] },
  'ceremonies.submitCadreReport': {
    input: () => ({ ...fresh(), kind: 'before', ...demoCadreReport() }),
    may: 'cadre',
    mayNot: ['visitor'],
  },
  'ceremonies.followCadreReport': {
    input: () => ({ ...onCadreReport(), ...demoAfterReport() }),
    may: 'cadre',
    mayNot: [...NOT_FOR_CADRE_REPORTS, 'discipline'],
    record: 'cadreReport',
  },
  'ceremonies.correctCadreReport': {
    input: () => ({ ...onCadreReport(), ...demoCadreReport() }),
    may: 'cadre',
    mayNot: [...NOT_FOR_CADRE_REPORTS, 'discipline'],
    record: 'cadreReport',
  },
  'ceremonies.withdrawCadreReport': {
    input: () => ({ ...onCadreReport(), reason: '' }),
    may: 'cadre',
    mayNot: [...NOT_FOR_CADRE_REPORTS, 'discipline'],
    record: 'cadreReport',
  },
  'ceremonies.noteCadreReport': {
    input: () => ({ ...onCadreReport(), words: '' }),
    may: 'discipline',
    mayNot: [...NOT_FOR_CADRE_REPORTS, 'cadre'],
    record: 'cadreReport',
  },
  'ceremonies.returnCadreReport': {
    input: () => ({ ...onCadreReport(), reason: '请补充' }),
    may: 'discipline',
    mayNot: [...NOT_FOR_CADRE_REPORTS, 'cadre'],
    record: 'cadreReport',
  },
  'ceremonies.remindCadreReport': {
    input: () => ({ ...onCadreReport(), words: '' }),
    may: 'discipline',
    mayNot: [...NOT_FOR_CADRE_REPORTS, 'cadre'],
    record: 'cadreReport',
  },
  'ceremonies.readCadreReport': {
    input: () => ({ id: ids.cadreReport }),
    may: 'cadre',
    mayNot: NOT_FOR_CADRE_REPORTS,
    record: 'cadreReport',
  },
  'ceremonies.myCadreReports': { input: () => ({}), may: 'cadre', mayNot: ['visitor'] },
  'ceremonies.cadreReportList': {
    input: () => ({ areaId: 'v-yangqian', tab: 'waiting' }),
    may: 'discipline',
    mayNot: [...NOT_FOR_CADRE_REPORTS, 'cadre'],
  },
  'ceremonies.findRegistration': {
    input: () => ({ areaId: 'v-yangqian', number: '2026-养前-0001' }),
    may: 'member',
    mayNot: ['visitor', 'villager', 'otherMember', 'editor', 'admin'],
  },
  'ceremonies.councilOf': {
    input: () => ({ areaId: 'v-yangqian' }),
    may: 'member',
    mayNot: ['visitor', 'villager', 'otherMember', 'editor', 'admin'],
  },
  'ceremonies.ledger': {
    input: () => ({ areaId: 'v-yangqian', ledger: 'celebrations' }),
    may: 'villageCommittee',
    mayNot: NOT_LEDGER,
  },
  'ceremonies.ledgerSummary': {
    input: () => ({ areaId: 'v-yangqian', ledger: 'celebrations', from: '2026-01', to: '2026-12' }),
    may: 'civility',
    mayNot: NOT_LEDGER,
  },
  'ceremonies.settleLedger': {
    input: () => ({ areaId: 'v-yangqian' }),
    may: 'villageCommittee',
    mayNot: NOT_LEDGER,
  },
  'ceremonies.exportLedger': {
    input: () => ({ id: ulid(), areaId: 'v-yangqian', ledger: 'celebrations', format: 'excel' }),
    may: 'chair',
    mayNot: NOT_LEDGER,
  },
  'ceremonies.readExport': { input: () => ({ id: ulid() }), may: 'villager', mayNot: ['visitor'] },
  'ceremonies.exportRegistrationForm': {
    input: () => ({ id: ids.registration }),
    may: 'villager',
    mayNot: ['visitor', 'neighbour', 'otherMember', 'discipline', 'editor', 'admin'],
    record: 'registration',
  },
  ...honorsLines(honorsIds),
  'office.me': { input: () => ({}), may: 'villager', mayNot: ['visitor'] },
  'office.villages': { input: () => ({}), may: 'visitor', mayNot: [] },
  'office.chooseVillage': { input: () => ({ areaId: 'v-yanghou' }), may: 'villager', mayNot: ['visitor'] },
  'office.nameMyself': { input: () => ({ name: '陈演示' }), may: 'villager', mayNot: ['visitor'] },
  'office.createInvite': {
    input: () => ({ areaId: 'v-yangqian', command: ulid(), role: 'council' }),
    may: 'admin',
    mayNot: ['visitor', 'villager', 'chair', 'editor'],
  },
  'office.acceptInvite': { input: () => ({ code: 'ABCDEFGHJK' }), may: 'villager', mayNot: ['visitor'] },
  'office.inbox': { input: () => ({}), may: 'villager', mayNot: ['visitor'] },
  'office.markRead': { input: () => ({ ids: ['x'] }), may: 'villager', mayNot: ['visitor'] },
}

const LINES = Object.entries(EXPECTED).map(([address, expected]) => {
  const [module = '', action = ''] = address.split('.')
  return { address, module, action, ...expected }
})

/** Calls and makes sure that the answer is a coded refusal in Chinese, and that nothing at all was written. */
async function refused(who: string, module: string, action: string, input: unknown): Promise<string> {
  const before = test.everything()
  const answer = await test.answer(who, module, action, input)
  expect(test.everything()).toEqual(before)
  if (answer.ok) throw new Error(`${action} accepted ${JSON.stringify(input)}`)
  expect(Object.keys(ERROR_SENTENCES)).toContain(answer.code)
  expect(answer.message).toMatch(/[\u4e00-\u9fff]{4}/)
  for (const fault of answer.fields ?? []) expect(fault.message).toMatch(/[\u4e00-\u9fff]/)
  expect(JSON.stringify(answer)).not.toMatch(/ at .*\.[jt]s|Error:|node_modules/)
  return answer.code
}

beforeAll(async () => {
  const registration = await test.done<RegistrationView>('villager', 'ceremonies', 'submitRegistration', {
    ...fresh(),
    ...demoWedding(),
  })
  ids.registration = registration.id
  const article = { ...fresh(), areaId: 't-taiqian', version: 0, draft }
  await test.done('editor', 'content', 'saveArticle', article)
  ids.article = article.id
  ids.ownPanel = ulid().toLowerCase()
  const panel = { id: ids.ownPanel, command: ulid(), areaId: 't-taiqian', version: 0, draft: panelDraft }
  await test.done('editor', 'content', 'savePanel', panel)
  const report = { ...fresh(), kind: 'before', ...demoCadreReport() }
  await test.done('cadre', 'ceremonies', 'submitCadreReport', report)
  ids.cadreReport = report.id
  const { code } = await test.done<{ code: string }>('visitor', 'content', 'showCode', { key: SCREEN_KEY })
  const screen = {
    ...fresh(),
    areaId: 'v-yangqian',
    version: 0,
    code,
    name: '演示屏',
    orientation: 'landscape',
  }
  await test.done('editor', 'content', 'pairScreen', screen)
  ids.screen = screen.id
  await makeHonors()
  await prepareGatherings(test)
})

async function makeHonors(): Promise<void> {
  const life = lifeOn(test)
  honorsIds.selection = await life.opened('goodPeople', { leastScorers: 2 })
  honorsIds.objection = await objectionTo(life, honorsIds.selection)
  honorsIds.nomination = (await life.nominate(honorsIds.selection)).id
}

async function objectionTo(life: ReturnType<typeof lifeOn>, selection: string): Promise<string> {
  const { id, agreeCode } = await life.nominate(selection, 'cadre', { people: { name: '异演示' } })
  await life.agree(agreeCode)
  await life.visited(id)
  await life.scored(id, [
    ['women', goodPoints(40)],
    ['leader', goodPoints(40)],
  ])
  await life.judge('civility', id, { action: 'closeScoring' })
  await life.step('civility', 'putOnNotice', selection, { ids: [id] })
  const input = { ...fresh(), nominationId: id, text: { words: '请核实一下', name: '', phone: '' } }
  await test.done('neighbour', 'honors', 'raiseObjection', input)
  return input.id
}

describe('every action', () => {
  it('has its line here', () => {
    const declared = Object.entries(APIS).flatMap(([module, api]) =>
      Object.keys(api).map((action) => `${module}.${action}`),
    )
    expect(Object.keys(EXPECTED).sort()).toEqual(declared.sort())
  })

  it('is declared under its own name', () => {
    for (const [module, api] of Object.entries(APIS)) {
      for (const [name, contract] of Object.entries(api)) {
        expect([contract.module, contract.name]).toEqual([module, name])
      }
    }
  })
})

for (const line of LINES) describe(line.address, () => refusalsOf(line))

function refusalsOf({
  module,
  action,
  input,
  may,
  mayNot,
  record,
  anyText,
  optional = [],
}: (typeof LINES)[number]) {
  const fields = Object.keys(input())

  for (const who of mayNot) {
    it(`is refused to ${who}`, async () => {
      const code = await refused(who, module, action, input())
      expect(code).toBe(who === 'visitor' ? 'needWechat' : 'notAllowed')
    })
  }

  it('refuses an input that is no object, and one with something unknown in it', async () => {
    for (const wrong of ['text', 7, null, [], { ...input(), somethingElse: 1 }]) {
      expect(await refused(may, module, action, wrong)).toBe('badInput')
    }
  })

  for (const field of fields) {
    it(`refuses a ${field} of the wrong type, or an operator in its place`, async () => {
      const wrongs = [{ $gt: '' }, 12.5, ['x', {}], ...(field === anyText ? [] : ['\u0000\u202e'])]
      for (const wrong of wrongs) {
        expect(await refused(may, module, action, { ...input(), [field]: wrong })).toBe('badInput')
      }
    })
  }

  for (const field of fields.filter((name) => !optional.includes(name))) {
    it(`refuses an input without its ${field}`, async () => {
      const rest = Object.fromEntries(Object.entries(input()).filter(([key]) => key !== field))
      expect(await refused(may, module, action, rest)).toBe('badInput')
    })
  }

  if (record !== undefined) {
    it('says kindly that there is no such record', async () => {
      expect(await refused(may, module, action, { ...input(), id: ulid() })).toBe('notFound')
    })
  }

  if (record !== undefined && fields.includes('version')) {
    it('refuses what was decided on an old version', async () => {
      expect(await refused(may, module, action, { ...input(), version: 99 })).toBe('conflict')
    })
  }
}

describe('an unknown action', () => {
  it.each(Object.keys(APIS))('of %s is refused', async (module) => {
    for (const action of ['', 'constructor', '__proto__', 'dropTable']) {
      expect(await refused('admin', module, action, {})).toBe('unknownAction')
    }
  })
})

describe('an area that is not there, or is no village', () => {
  it('is refused with the field named', async () => {
    for (const villageId of ['v-nowhere', 't-taiqian', 'c-demo']) {
      const input = { ...fresh(), ...demoWedding({ facts: { villageId } }) }
      expect(await refused('villager', 'ceremonies', 'submitRegistration', input)).toBe('badInput')
    }
  })
})

describe('an input of more than 6 MB', () => {
  it('is refused before the function sees it, and nothing is written', async () => {
    const before = test.everything()
    const body = JSON.stringify({ action: 'submitRegistration', input: { text: '大'.repeat(2_200_000) } })
    const answer = await posted('/call/ceremonies', body)
    expect(JSON.stringify(answer)).toMatch(/errMsg/)
    expect(test.everything()).toEqual(before)
  })
})

/** Posts as a phone would, over the wire. */
function posted(path: string, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-local-openid': openidOf('villager') ?? '' }
    const sent = request(`${test.cloud.url}${path}`, { method: 'POST', headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString('utf8'))))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
