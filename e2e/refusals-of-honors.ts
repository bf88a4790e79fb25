import { ulid } from 'ulid'
import { demoNomination, demoPlan, goodPoints } from '../deploy/demo/honors-life'
import { fresh } from './test-cloud'

/** The records the refusals are tried on. */
export interface HonorsIds {
  selection: string
  nomination: string
  objection: string
}

/** What the refusals of every action need to know of the honors' own: a right input, who may, who may not. */
export function honorsLines(ids: HonorsIds) {
  const onSelection = () => ({ id: ids.selection, command: ulid(), version: 2 })
  const onNomination = () => ({ id: ids.nomination, command: ulid(), version: 1 })
  const onObjection = () => ({ id: ids.objection, command: ulid(), version: 1 })
  const noticeIds = () => [ids.nomination]
  const kept = { may: 'civility', mayNot: NOT_OFFICE, record: 'selection' } as const
  const selection = (input: () => object) => ({ input, ...kept })
  const staff = { may: 'villageCommittee', mayNot: NOT_STAFF, record: 'nomination' } as const
  const person = { may: 'villager', mayNot: ['visitor'] }
  const open = { may: 'visitor', mayNot: [] }
  const { people, text, sort, villageId } = demoNomination()
  return {
    'honors.createSelection': {
      input: () => ({ ...fresh(), areaId: 't-taiqian', plan: demoPlan('goodPeople') }),
      may: 'civility',
      mayNot: NOT_OFFICE,
    },
    'honors.editSelection': selection(() => ({ ...onSelection(), plan: demoPlan('goodPeople') })),
    'honors.openSelection': selection(onSelection),
    'honors.finishSelection': selection(onSelection),
    'honors.reopenSelection': selection(onSelection),
    'honors.cancelSelection': selection(() => ({ ...onSelection(), reason: '不办了' })),
    'honors.putOnNotice': selection(() => ({ ...onSelection(), ids: noticeIds() })),
    'honors.nameHonoured': selection(() => ({
      ...onSelection(),
      ids: noticeIds(),
      documentNumber: '演示〔2026〕1 号',
      day: '2026-11-01',
    })),
    'honors.readSelection': {
      input: () => ({ id: ids.selection }),
      may: 'leader',
      mayNot: [...NOT_READERS, 'villageCommittee'],
      record: 'selection',
    },
    'honors.selectionsOf': {
      input: () => ({ areaId: 't-taiqian' }),
      may: 'leader',
      // Whoever may be asked to score sees which selections there are.
      mayNot: [...NOT_READERS.filter((who) => !SCORERS.includes(who)), 'villageCommittee'],
    },
    'honors.openSelections': { input: () => ({ areaId: 'v-yangqian' }), ...open },
    'honors.showSelection': { input: () => ({ id: ids.selection }), ...open },
    'honors.alikeNominations': {
      input: () => ({ selectionId: ids.selection, villageId, name: '田演示' }),
      ...person,
    },
    'honors.nominate': {
      input: () => ({ ...fresh(), selectionId: ids.selection, villageId, sort, people, text }),
      ...person,
    },
    'honors.supplementNomination': {
      input: () => ({ ...onNomination(), sort, people, text }),
      may: 'villager',
      mayNot: NOT_STAFF.filter((who) => who !== 'villager'),
      record: 'nomination',
    },
    'honors.joinNomination': {
      input: () => ({ ...fresh(), id: ids.nomination, name: '赵演示', reason: '我也看见了' }),
      ...person,
    },
    'honors.withdrawNomination': {
      input: onNomination,
      may: 'villager',
      mayNot: NOT_STAFF.filter((who) => who !== 'villager'),
      record: 'nomination',
    },
    'honors.openAgreement': { input: () => ({ code: 'ABCDEFGHJK' }), ...person },
    'honors.answerAgreement': {
      input: () => ({ code: 'ABCDEFGHJK', command: ulid(), answer: 'agree', guardian: '' }),
      ...person,
    },
    'honors.declineNomination': {
      input: onNomination,
      may: 'villager',
      mayNot: [...NOT_STAFF.filter((who) => who !== 'villager'), 'villageCommittee', 'civility'],
      record: 'nomination',
    },
    'honors.judgeNomination': { input: () => ({ ...onNomination(), step: { action: 'look' } }), ...staff },
    'honors.readNomination': {
      input: () => ({ id: ids.nomination }),
      may: 'villager',
      mayNot: NOT_READERS.filter((who) => who !== 'villager'),
      record: 'nomination',
    },
    'honors.myNominations': { input: () => ({}), ...person },
    'honors.nominationsOf': {
      input: () => ({ areaId: 'v-yangqian', bucket: 'village' }),
      may: 'villageCommittee',
      mayNot: [...NOT_READERS],
    },
    'honors.toScore': {
      input: () => ({ id: ids.selection }),
      may: 'leader',
      mayNot: [...NOT_READERS, 'villageCommittee'],
      record: 'selection',
    },
    'honors.scoreNomination': {
      input: () => ({
        id: ids.nomination,
        command: ulid(),
        points: goodPoints(40),
        note: '',
        filledAt: new Date().toISOString(),
      }),
      may: 'leader',
      mayNot: ['visitor', 'villager', 'villageCommittee', 'editor'],
    },
    'honors.objectionsOf': { input: () => ({ areaId: 't-taiqian' }), may: 'civility', mayNot: NOT_OFFICE },
    'honors.readObjection': {
      input: () => ({ id: ids.objection }),
      may: 'civility',
      mayNot: [...NOT_OFFICE, 'neighbour'],
      record: 'objection',
    },
    'honors.checkObjection': {
      input: () => ({ ...onObjection(), note: '去问过了' }),
      may: 'civility',
      mayNot: NOT_OFFICE,
      record: 'objection',
    },
    'honors.settleObjection': {
      input: () => ({ ...onObjection(), verdict: 'kept', note: '问过了，没有这回事' }),
      may: 'civility',
      mayNot: NOT_OFFICE,
      record: 'objection',
    },
    'honors.exportNominations': {
      input: () => ({ id: ids.selection, empty: true }),
      may: 'leader',
      mayNot: [...NOT_READERS, 'villageCommittee'],
      record: 'selection',
    },
    'honors.importNominations': selection(() => ({ id: ids.selection, command: ulid(), file: 'UEsDBA==' })),
    'honors.nominationForm': {
      input: () => ({ id: ids.nomination }),
      may: 'villageCommittee',
      mayNot: [...NOT_STAFF.filter((who) => who !== 'villager')],
      record: 'nomination',
    },
    'honors.noticeList': { input: () => ({ areaId: 'v-yangqian' }), ...open },
    'honors.showNotice': { input: () => ({ id: ids.nomination }), ...open },
    'honors.raiseObjection': {
      input: () => ({
        ...fresh(),
        nominationId: ids.nomination,
        text: { words: '不是这么回事', name: '', phone: '' },
      }),
      ...person,
    },
    'honors.honourRoll': { input: () => ({ areaId: 'v-yangqian' }), ...open },
    'honors.showHonour': { input: () => ({ id: ids.nomination }), ...open },
  } as const
}

/** Only the two offices keep selections. */
const NOT_OFFICE = [
  'visitor',
  'villager',
  'member',
  'villageCommittee',
  'leader',
  'editor',
  'admin',
  'discipline',
]
const NOT_READERS = ['visitor', 'villager', 'neighbour', 'otherMember', 'editor', 'admin', 'discipline']
const SCORERS = ['editor', 'discipline']
const NOT_STAFF = [
  'visitor',
  'villager',
  'neighbour',
  'otherMember',
  'leader',
  'editor',
  'admin',
  'discipline',
]
