import { ulid } from 'ulid'
import { addDays, dayOf } from '../../domain/calendar'
import type { CadreDraft, CadreFacts, CadrePeople } from '../../domain/ceremonies/cadre'
import type { RunningCloud } from '../../localcloud'
import { callAs } from './calls'

interface Changes {
  people?: Partial<CadrePeople>
  facts?: Partial<CadreFacts>
}

/** The ISO day so many days from today; before it when negative. */
export function daysFromNow(days: number): string {
  return addDays(dayOf(Date.now()), days)
}

/** A report before a child's wedding that stands, plainly invented. */
export function demoCadreReport(changes: Changes = {}): CadreDraft {
  return {
    people: {
      name: '许演示',
      phone: '13800000002',
      post: '村委会委员（演示）',
      unit: '养前村（演示）',
      signedName: '许演示',
      ...changes.people,
    },
    facts: {
      ceremony: 'wedding',
      areaId: 'v-yangqian',
      partyMember: true,
      level: 'village',
      whose: 'child',
      day: daysFromNow(30),
      placeText: '文化广场',
      tables: 12,
      costPerTable: 26_000,
      relatives: 80,
      others: 20,
      cars: 6,
      carsFrom: ['own', 'borrowed'],
      promises: ['standard', 'gifts', 'property', 'duty'],
      signedAt: new Date().toISOString(),
      ...changes.facts,
    },
  }
}

/** The same matter told afterwards. */
export function demoAfterReport(changes: Changes = {}): CadreDraft {
  const { people, facts } = demoCadreReport(changes)
  const { promises: _, ...told } = facts
  return { people, facts: { gifts: false, ...told } }
}

/** A funeral told to the discipline office on the phone. */
export function demoOralReport(changes: Changes = {}): CadreDraft {
  return {
    people: { name: '许演示', oralTo: '秦演示', ...changes.people },
    facts: {
      ceremony: 'funeral',
      areaId: 'v-yangqian',
      whose: 'parent',
      oralDay: daysFromNow(0),
      ...changes.facts,
    },
  }
}

/** One in each part of the office's list: to be read, due afterwards, overdue, to be mended, and read long before its day. */
export async function submitDemoCadreReports(cloud: RunningCloud): Promise<void> {
  const submit = (who: Who, kind: string, draft: CadreDraft) =>
    callAs<{ id: string; version: number }>(cloud, who, 'ceremonies', 'submitCadreReport', {
      id: ulid(),
      command: ulid(),
      kind,
      ...draft,
    })
  const sendBack = ({ id, version }: { id: string; version: number }) =>
    callAs(cloud, 'discipline', 'ceremonies', 'returnCadreReport', {
      id,
      version,
      command: ulid(),
      reason: '请写明亲戚以外请的是哪些人',
    })
  const note = ({ id, version }: { id: string; version: number }) =>
    callAs(cloud, 'discipline', 'ceremonies', 'noteCadreReport', { id, version, command: ulid(), words: '' })

  await submit('cadre', 'before', demoCadreReport())
  await note(await submit('member', 'before', of('王演示', { day: daysFromNow(60), tables: 10 })))
  await note(await submit('neighbour', 'before', of('赵演示', { day: daysFromNow(-30), whose: 'self' })))
  await sendBack(await submit('otherMember', 'before', of('周演示', { day: daysFromNow(45), others: 60 })))
  await submit('secondMember', 'oral', {
    people: { name: '孙演示', oralTo: '秦演示' },
    facts: { ...demoOralReport().facts, oralDay: daysFromNow(-4), day: daysFromNow(-2) },
  })
}

type Who = Parameters<typeof callAs>[1]

function of(name: string, facts: Partial<CadreFacts>): CadreDraft {
  return demoCadreReport({ people: { name, signedName: name }, facts })
}
