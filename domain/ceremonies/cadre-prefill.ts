import { dayOf } from '../calendar'
import type { CadreDraft, CadreKind, CadrePeople } from './cadre'
import type { Facts, People } from './registration'

/**
 * What one's own registration says already, so that a report need not ask it again. Who reports is not taken from it: the
 * host may be one's father.
 */
export function draftFromRegistration(
  id: string,
  { people, facts }: { people: People; facts: Facts },
): CadreDraft {
  const { ceremony, feastKind, villageId, day, pickedByLunar, placeText, tables, costPerTable, cars } = facts
  return {
    people: { phone: people.phone },
    facts: {
      ceremony,
      registrationId: id,
      feastKind,
      areaId: villageId,
      day,
      pickedByLunar,
      placeText,
      tables,
      costPerTable,
      cars,
    },
  }
}

/** The report afterwards begins with what was told before: what did not change need not be typed again. */
export function draftAfter({ people, facts }: CadreDraft): CadreDraft {
  const { signedName: _name, ...kept } = people
  const { signedAt: _at, promises: _promises, ...told } = facts
  return { people: kept, facts: told }
}

/** What a later report takes from an earlier one: who one is, and which office reads it. */
export interface CadreSelf {
  people: Pick<CadrePeople, 'name' | 'phone' | 'post' | 'unit'>
  facts: Pick<CadreDraft['facts'], 'areaId' | 'partyMember' | 'level'>
}

export function selfOf({ people, facts }: CadreDraft): CadreSelf {
  const { name, phone, post, unit } = people
  const { areaId, partyMember, level } = facts
  return { people: { name, phone, post, unit }, facts: { areaId, partyMember, level } }
}

/** What is known of oneself from several reports, the newest first: the newest word counts where there is one. */
export function selfFrom(drafts: readonly CadreDraft[]): CadreSelf | undefined {
  if (drafts.length === 0) return undefined
  return drafts.map(selfOf).reduceRight(({ people, facts }, newer) => ({
    people: {
      name: newer.people.name ?? people.name,
      phone: newer.people.phone ?? people.phone,
      post: newer.people.post ?? people.post,
      unit: newer.people.unit ?? people.unit,
    },
    facts: {
      areaId: newer.facts.areaId ?? facts.areaId,
      partyMember: newer.facts.partyMember ?? facts.partyMember,
      level: newer.facts.level ?? facts.level,
    },
  }))
}

/** Which report a registration of one's own calls for at an ISO instant: what is over is told afterwards. */
export function kindFor({ ceremony, day }: Pick<Facts, 'ceremony' | 'day'>, now: string): CadreKind {
  if (day !== undefined && day < dayOf(now)) return 'after'
  return ceremony === 'funeral' ? 'oral' : 'before'
}
