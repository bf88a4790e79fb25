import * as v from 'valibot'
import { areaId, count, isoDay, line, money, phone } from '../fields'
import { BURIALS, CEREMONIES, FEAST_KINDS, PLACE_KINDS } from './kinds'
import { QUANTITIES, type Quantity } from './quantities'

/**
 * What a family hands in, in two parts kept apart: `people` holds every personal value, `facts` everything measured.
 * An absent number is missing; one named in `unsaid` is not willingly said (不便填写); 0 is 0.
 */

const villageOrOutside = v.union([v.literal('outside'), areaId], '请从名单里选村，外地就选“外地”')

const whether = (name: string) => v.boolean(`请选择${name}`)

const fen = (quantity: Quantity) => v.optional(money(QUANTITIES[quantity].name))

function number(quantity: Exclude<Quantity, MoneyQuantity>) {
  return v.optional(count(QUANTITIES[quantity].name, QUANTITIES[quantity].most))
}

type MoneyQuantity = {
  [Key in Quantity]: (typeof QUANTITIES)[Key]['unit'] extends 'fen' ? Key : never
}[Quantity]

const isQuantity = (text: string): text is Quantity => text in QUANTITIES
const QUANTITY_NAMES: readonly Quantity[] = Object.keys(QUANTITIES).filter(isQuantity)

const numbers = {
  tables: number('tables'),
  people: number('people'),
  meals: number('meals'),
  costPerTable: fen('costPerTable'),
  dishes: number('dishes'),
  tobaccoPerPacket: fen('tobaccoPerPacket'),
  liquorPerBottle: fen('liquorPerBottle'),
  tobaccoLiquorPerTable: fen('tobaccoLiquorPerTable'),
  cars: number('cars'),
  giftMoney: fen('giftMoney'),
  brideCash: fen('brideCash'),
  brideCar: fen('brideCar'),
  brideHouse: fen('brideHouse'),
  brideGold: fen('brideGold'),
  brideOther: fen('brideOther'),
  brideReturned: fen('brideReturned'),
  lastingDays: number('lastingDays'),
  ceremonyHours: number('ceremonyHours'),
  musicians: number('musicians'),
  totalCost: fen('totalCost'),
} satisfies Record<Quantity, unknown>

/** Everything measured or looked up; no personal value. Each is optional, since a draft grows field by field. */
export const Facts = v.strictObject(
  {
    ceremony: v.picklist(CEREMONIES, '请选择办什么事'),
    feastKind: v.optional(v.picklist(FEAST_KINDS, '请选择办的是什么席')),
    /** The village of the host, or of the deceased. */
    villageId: v.optional(areaId),
    group: v.optional(line('小组', 20, 0)),
    forSelf: v.optional(whether('是给自己家报，还是替别人报')),
    givingVillageId: v.optional(villageOrOutside),
    givingPlace: v.optional(line('给付方在哪里', 40, 0)),
    receivingVillageId: v.optional(villageOrOutside),
    receivingPlace: v.optional(line('收礼方在哪里', 40, 0)),
    /** The day of the ceremony; for a funeral, of the procession. */
    day: v.optional(isoDay),
    pickedByLunar: v.optional(v.boolean()),
    placeKind: v.optional(v.picklist(PLACE_KINDS, '请选择在哪里办')),
    placeText: v.optional(line('办席的地方', 40, 0)),
    /** Where the feast is held when that is not the host's village. */
    feastVillageId: v.optional(villageOrOutside),
    sidesTogether: v.optional(whether('两家是不是合办')),
    ...numbers,
    zeroBridePrice: v.optional(whether('是不是零彩礼')),
    unsaid: v.optional(v.array(v.picklist(QUANTITY_NAMES, '这一项不能选“不便填写”'))),
    cookPlace: v.optional(line('厨师在哪里做饭', 40, 0)),
    cookWater: v.optional(line('用什么水', 20, 0)),
    partyMember: v.optional(whether('家里有没有党员')),
    cadre: v.optional(whether('家里有没有干部')),
    /** ISO instant at which the promise was signed. */
    promisedAt: v.optional(v.pipe(v.string(), v.isoTimestamp('签名的时间不对，请重新签一次'))),
    deathDay: v.optional(isoDay),
    cremationDay: v.optional(isoDay),
    burial: v.optional(v.picklist(BURIALS, '请选择怎样安葬')),
    childrenOfDeceased: v.optional(count('儿女人数', 30)),
  },
  '有认不得的内容，请刷新后再填',
)

/** Every personal value of a registration. */
export const People = v.strictObject(
  {
    host: v.optional(line('事主姓名', 20)),
    phone: v.optional(phone),
    proxyName: v.optional(line('代报人姓名', 20)),
    proxyPhone: v.optional(phone),
    /** What the proxy is to the family: 侄子, 信息员. */
    proxyRelation: v.optional(line('代报人和这家的关系', 20)),
    givingName: v.optional(line('给付方姓名', 20)),
    receivingName: v.optional(line('收礼方姓名', 20)),
    cookName: v.optional(line('厨师姓名', 20)),
    signedName: v.optional(line('签名', 20)),
    deceased: v.optional(line('逝者姓名', 20)),
    /** What the one who calls is to the deceased. */
    relation: v.optional(line('和逝者的关系', 20)),
  },
  '有认不得的内容，请刷新后再填',
)

/** A registration as it stands while being filled in, or afterwards: weddings, feasts, and funerals once completed. */
export const RegistrationDraft = v.strictObject(
  { people: People, facts: Facts },
  '有认不得的内容，请刷新后再填',
)

/** A wedding's draft; `faultsOf` says what is still missing. */
export const WeddingDraft = v.strictObject(
  { people: People, facts: v.strictObject({ ...Facts.entries, ceremony: v.literal('wedding') }) },
  '有认不得的内容，请刷新后再填',
)

// Of an absent key the object itself complains, so the words of each field are said here again.
const lacking = (words: Readonly<Record<string, string>>) => (issue: v.StrictObjectIssue) =>
  issue.expected === 'never'
    ? '有认不得的内容，请刷新后再填'
    : (words[issue.expected.replace(/"/g, '')] ?? '还没填完，请补上')

/** A funeral's three fields: name, village and group, a phone to call. All the rest may come within the days set. */
export const FuneralQuick = v.strictObject(
  {
    people: v.strictObject(
      { deceased: line('逝者姓名', 20), phone },
      lacking({ deceased: '请填写逝者姓名', phone: '请填写电话' }),
    ),
    facts: v.strictObject(
      { ceremony: v.literal('funeral'), villageId: areaId, group: v.optional(line('小组', 20, 0)) },
      lacking({ villageId: '请选择在哪个村' }),
    ),
  },
  lacking({}),
)

export type Facts = v.InferOutput<typeof Facts>
export type People = v.InferOutput<typeof People>
export type RegistrationDraft = v.InferOutput<typeof RegistrationDraft>
export type WeddingDraft = v.InferOutput<typeof WeddingDraft>
export type FuneralQuick = v.InferOutput<typeof FuneralQuick>

/** A field of a draft, as its path: `facts.tables`, `people.host`. */
export type FieldPath =
  `facts.${Exclude<keyof Facts, 'ceremony'> & string}` | `people.${keyof People & string}`
