import type { CadreFacts, CadreKind, CadrePeople } from '../../domain/ceremonies/cadre'
import { ceremoniesApi } from '../../domain/ceremonies/api'
import { cadreFaults } from '../../domain/ceremonies/cadre-form'
import { dueSentence } from '../../domain/ceremonies/cadre-timeline'
import type { Area } from '../../domain/areas'
import { Refusal } from '../../domain/errors'
import { implement, type Call } from '../lib/implement'
import { noticeOf } from '../lib/notices'
import { checkText } from '../lib/safety'
import { findById } from '../lib/store'
import type { StoredArea, StoredRegistration } from '../lib/stored'
import { createRecord } from '../lib/write'
import { newCadreReport } from './cadre-record'
import { cadreViewOf } from './cadre-view'
import { judgeCadreReport } from './judge-cadre-report'

const WRITER = { roles: ['self' as const], isParty: true, isKin: false }

/** A cadre or party member tells the discipline office; late or not, it is taken in. */
export const submitCadreReport = implement(
  ceremoniesApi.submitCadreReport,
  async ({ id, command, kind, people, facts }, call) => {
    requireWholeReport(kind, people, facts)
    const area = await areaOf(facts)
    await requireOwnRegistration(facts, call)
    await checkText(call.openid, writtenWords(people, facts))
    const judgement = await judgeCadreReport(kind, facts, call.today, area.path)
    const data = { kind, facts, judgement }
    const entry = { id: command, action: 'submit' as const, by: call.person.id, at: call.now, data }
    const personal = { people, byName: call.person.name || people.name || '' }
    const record = newCadreReport(id, area, entry, personal, [])
    const told = noticeOf(
      command,
      call.person.id,
      received(id, dueSentence(record.state, call.now)),
      call.now,
    )
    const owing = { ...record, outbox: [told], outboxSince: call.now }
    const kept = await createRecord('cadreReports', owing, { id: command, by: call.person.id })
    return cadreViewOf(kept, WRITER, call.now)
  },
)

/** Refuses a report with gaps, naming every field and its mend. */
export function requireWholeReport(kind: CadreKind, people: CadrePeople, facts: CadreFacts): void {
  const faults = cadreFaults({ people, facts }, kind)
  if (faults.length > 0) throw new Refusal('badInput', faults[0]?.message, faults)
}

/** What a person wrote by hand, for the platform's check. */
export function writtenWords(people: CadrePeople, facts: CadreFacts): string[] {
  const words = [...Object.values(people), facts.placeText]
  return words.filter((text): text is string => typeof text === 'string')
}

// A cadre of the town itself reports to the town's office; a county has no office of its own here.
async function areaOf(facts: CadreFacts): Promise<Area> {
  const area = await findById<StoredArea>('areas', facts.areaId ?? '')
  if (area?.level === 'village' || area?.level === 'town') return area
  const message = '没有找到这个村，请从名单里重新选'
  throw new Refusal('badInput', `${message}。`, [{ path: 'facts.areaId', message }])
}

// What was taken from a registration must have been one's own to take.
async function requireOwnRegistration({ registrationId }: CadreFacts, { person }: Call): Promise<void> {
  if (registrationId === undefined) return
  const registration = await findById<StoredRegistration>('registrations', registrationId)
  if (registration?.createdBy === person.id) return
  const message = '没有找到自家的这份报备，可以不带报备直接填'
  throw new Refusal('badInput', `${message}。`, [{ path: 'facts.registrationId', message }])
}

function received(id: string, due: string): { title: string; text: string; page: string } {
  const text = ['只有您自己和纪检能看到。', due].filter(Boolean).join('')
  return { title: '报告交给纪检了', text, page: `/cadre/report/index?id=${id}` }
}
