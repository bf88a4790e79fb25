import fc from 'fast-check'
import { addDays } from '../domain/calendar'
import {
  BURIALS,
  CEREMONIES,
  FEAST_KINDS,
  PLACE_KINDS,
  QUANTITIES,
  type Facts,
  type Quantity,
} from '../domain/ceremonies'

/** Registrations nobody would think of: gaps, 不便填写, villages far apart, days long past or years ahead. */

const isQuantity = (name: string): name is Quantity => name in QUANTITIES
const QUANTITY_NAMES = Object.keys(QUANTITIES).filter(isQuantity)

function someNumber(quantity: Quantity): fc.Arbitrary<number> {
  const about = QUANTITIES[quantity]
  if (about.unit === 'fen')
    return fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 12_000_000 }), fc.nat(60_000))
  return fc.oneof(fc.nat(Math.min(25, about.most)), fc.nat(about.most))
}

const someNumbers = fc
  .subarray(QUANTITY_NAMES)
  .chain((chosen) => fc.tuple(...chosen.map((one) => someNumber(one).map((value) => [one, value] as const))))
  .map((pairs): Partial<Record<Quantity, number>> => Object.fromEntries(pairs))

/** Facts in these villages, handed in about this ISO day. Whatever can be left out sometimes is, but the village. */
export function someFacts(villageIds: readonly string[], about: string): fc.Arbitrary<Facts> {
  const village = fc.constantFrom(...villageIds)
  const place = fc.constantFrom(...villageIds, 'outside')
  const day = fc.oneof(fc.integer({ min: -30, max: 60 }), fc.integer({ min: -1200, max: 1200 }))
  return fc
    .record(
      {
        ceremony: fc.constantFrom(...CEREMONIES),
        villageId: village,
        feastKind: fc.constantFrom(...FEAST_KINDS),
        givingVillageId: place,
        receivingVillageId: place,
        feastVillageId: place,
        day: day.map((days) => addDays(about, days)),
        deathDay: day.map((days) => addDays(about, days)),
        placeKind: fc.constantFrom(...PLACE_KINDS),
        sidesTogether: fc.boolean(),
        zeroBridePrice: fc.boolean(),
        partyMember: fc.boolean(),
        cadre: fc.boolean(),
        burial: fc.constantFrom(...BURIALS),
        childrenOfDeceased: fc.nat(9),
        unsaid: fc.uniqueArray(fc.constantFrom(...QUANTITY_NAMES), { maxLength: 5 }),
      },
      { requiredKeys: ['ceremony', 'villageId'] },
    )
    .chain((facts) => someNumbers.map((numbers): Facts => ({ ...facts, ...numbers })))
}
