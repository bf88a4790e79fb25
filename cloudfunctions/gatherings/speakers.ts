import { gatheringsApi } from '../../domain/gatherings/api'
import { Refusal } from '../../domain/errors'
import type { SpeakerFacts } from '../../domain/gatherings/speaker'
import { SPEAKER_ACTIONS, speakerActions, type SpeakerEntry } from '../../domain/gatherings/speaker-record'
import { MOST_GIVEN, type SpeakerRow, type SpeakerView } from '../../domain/gatherings/shares-api'
import { implementInArea, implementOnRecord, type RecordCall } from '../lib/implement'
import { logRead } from '../lib/reads'
import { checkText } from '../lib/safety'
import { find } from '../lib/store'
import type { StoredGathering, StoredSpeaker } from '../lib/stored'
import { linesOf, takeStep } from '../lib/take-step'
import { createRecord } from '../lib/write'
import { newSpeaker, withSpeakerEntry } from './speaker-document'

const MOST = 200

export const addSpeaker = implementInArea(gatheringsApi.addSpeaker, async ({ id, command, facts }, call) => {
  const townPath = call.area.path.slice(0, 2)
  if (call.area.level !== 'town') {
    const message = '宣讲团是镇里的，请选镇'
    throw new Refusal('badInput', `${message}。`, [{ path: 'areaId', message }])
  }
  await checkFacts(call.openid, facts)
  const entry = { id: command, by: call.person.id, at: call.now, action: 'add' as const, data: openOf(facts) }
  const speaker = newSpeaker(id, townPath, entry, call.person.name, facts)
  return shown(await createRecord('speakers', speaker, { id: command, by: entry.by }))
})

export const editSpeaker = implementOnRecord(
  gatheringsApi.editSpeaker,
  async ({ command, version, facts }, call) => {
    await checkFacts(call.openid, facts)
    return taken(version, call, { ...stamp(command, call), action: 'edit', data: openOf(facts) }, facts)
  },
)

export const restSpeaker = implementOnRecord(gatheringsApi.restSpeaker, async ({ command, version }, call) =>
  taken(version, call, { ...stamp(command, call), action: 'rest', data: {} }),
)

export const returnSpeaker = implementOnRecord(
  gatheringsApi.returnSpeaker,
  async ({ command, version }, call) =>
    taken(version, call, { ...stamp(command, call), action: 'return', data: {} }),
)

export const readSpeaker = implementOnRecord(gatheringsApi.readSpeaker, async (_input, call) => {
  const { record } = call
  if (record.facts.phone !== '') await logRead(call, { _id: record._id, createdBy: `speaker:${record._id}` })
  return shown(record)
})

export const speakersOf = implementInArea(gatheringsApi.speakersOf, async (_input, { area }) => {
  const found = await find<StoredSpeaker>(
    'speakers',
    { townId: area.path[1] ?? '' },
    { orderBy: [['shelf', 'asc']], limit: MOST, fields: ['version', 'facts', 'status'] },
  )
  return { rows: found.map(rowOf) }
})

async function taken(
  version: number,
  call: RecordCall<'speakers'>,
  entry: SpeakerEntry,
  facts?: SpeakerFacts,
): Promise<SpeakerView> {
  const speaker = await takeStep({
    collection: 'speakers',
    record: call.record,
    version,
    entry,
    offered: speakerActions(call.record.status),
    next: (record) => withSpeakerEntry(record, entry, call.person.name, facts),
    nameOf: (action) => SPEAKER_ACTIONS[action].name,
  })
  return shown(speaker)
}

async function shown(speaker: StoredSpeaker): Promise<SpeakerView> {
  const given = await find<Pick<StoredGathering, '_id' | 'card' | 'listed'>>(
    'gatherings',
    { speakerIds: speaker._id },
    { orderBy: [['beginsAt', 'desc']], limit: MOST_GIVEN, fields: ['card', 'listed'] },
  )
  return {
    ...rowOf(speaker),
    facts: speaker.facts,
    given: given
      .filter(({ listed }) => listed)
      .map(({ _id, card: { title, when, came } }) => ({ id: _id, title, when, came })),
    actions: speakerActions(speaker.status),
    history: linesOf(speaker, (entry) => ({ title: SPEAKER_ACTIONS[entry.action].name, note: '' })),
  }
}

function rowOf({ _id, version, facts: { name, kind, topics }, status }: StoredSpeaker): SpeakerRow {
  return { id: _id, version, name, kind, topics, status }
}

function openOf({ kind, topics, agreed }: SpeakerFacts) {
  return { kind, topics, agreed }
}

/** @throws Refusal `badInput` for somebody who has not agreed, `unsafeText` */
async function checkFacts(openid: string, { name, topics, about, agreed }: SpeakerFacts): Promise<void> {
  if (!agreed) {
    const message = '请先问过本人，同意了再加进来'
    throw new Refusal('badInput', `${message}。`, [{ path: 'facts.agreed', message }])
  }
  await checkText(openid, [name, about, ...topics])
}

function stamp(command: string, call: RecordCall<'speakers'>): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}
