import { ulid } from 'ulid'
import { addDays, dayOf } from '../../domain/calendar'
import type { Facts, People } from '../../domain/ceremonies'
import type { RunningCloud } from '../../localcloud'
import { callAs } from './calls'

/** A wedding that stands, as handed in: plainly invented, within the village's standard unless told otherwise. */
export function demoWedding(changes: { people?: Partial<People>; facts?: Partial<Facts> } = {}): {
  people: People
  facts: Facts
} {
  return {
    people: {
      host: '陈演示',
      phone: '13800000000',
      givingName: '陈演示',
      receivingName: '林演示',
      cookName: '胡演示',
      signedName: '陈演示',
      ...changes.people,
    },
    facts: {
      ceremony: 'wedding',
      villageId: 'v-yangqian',
      group: '一组',
      forSelf: true,
      partyMember: false,
      cadre: false,
      givingVillageId: 'v-yangqian',
      receivingVillageId: 'v-yangqian',
      day: addDays(dayOf(Date.now()), 30),
      placeKind: 'village',
      placeText: '文化广场',
      sidesTogether: true,
      zeroBridePrice: false,
      brideCash: 5_000_000,
      tables: 12,
      people: 100,
      meals: 1,
      costPerTable: 26_000,
      tobaccoPerPacket: 2_000,
      liquorPerBottle: 6_000,
      cars: 6,
      giftMoney: 10_000,
      cookPlace: '文化广场棚下',
      cookWater: '自来水',
      promisedAt: new Date().toISOString(),
      ...changes.facts,
    },
  }
}

/** A few registrations for the council's desk: one over the standard, one within, one decided, and a funeral. */
export async function submitDemoRegistrations(cloud: RunningCloud): Promise<void> {
  await submit(cloud, { facts: { receivingVillageId: 'v-yangqian', brideCash: 6_800_000 } }, '赵演示')
  await submit(cloud, { facts: { tables: 10, day: addDays(dayOf(Date.now()), 45) } }, '钱演示')
  const decided = await submit(cloud, { facts: { zeroBridePrice: true, brideCash: 0 } }, '孔演示')
  await callAs(cloud, 'chair', 'ceremonies', 'decideRegistration', {
    id: decided.id,
    command: ulid(),
    version: decided.version,
    decision: { action: 'approve', reason: '' },
  })
  await callAs(cloud, 'neighbour', 'ceremonies', 'reportFuneral', {
    id: ulid(),
    command: ulid(),
    people: { deceased: '何演示', phone: '13800000001' },
    facts: { ceremony: 'funeral', villageId: 'v-yangqian', group: '二组' },
  })
}

function submit(
  cloud: RunningCloud,
  changes: Parameters<typeof demoWedding>[0],
  host: string,
): Promise<{ id: string; version: number }> {
  const { people, facts } = demoWedding(changes)
  return callAs(cloud, 'neighbour', 'ceremonies', 'submitRegistration', {
    id: ulid(),
    command: ulid(),
    people: { ...people, host, givingName: host, signedName: host },
    facts,
  })
}
