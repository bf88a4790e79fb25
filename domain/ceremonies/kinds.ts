/** What a registration can be about. */
export const CEREMONIES = ['wedding', 'funeral', 'feast'] as const
export type Ceremony = (typeof CEREMONIES)[number]

export const CEREMONY_NAMES = { wedding: '婚事', funeral: '白事', feast: '宴席' } as const satisfies Record<
  Ceremony,
  string
>

/** Feasts other than the wedding and the funeral themselves. */
export const FEAST_KINDS = [
  'engagement',
  'fullMonth',
  'housewarming',
  'schooling',
  'birthday',
  'other',
] as const
export type FeastKind = (typeof FEAST_KINDS)[number]

export const FEAST_KIND_NAMES = {
  engagement: '订婚',
  fullMonth: '满月',
  housewarming: '乔迁',
  schooling: '升学',
  birthday: '寿宴',
  other: '别的喜事',
} as const satisfies Record<FeastKind, string>

export const PLACE_KINDS = ['village', 'town', 'restaurant'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export const PLACE_KIND_NAMES = {
  village: '村里（家里、文化广场）',
  town: '镇上',
  restaurant: '饭店',
} as const satisfies Record<PlaceKind, string>

export const BURIALS = ['cremation', 'earth', 'ecological'] as const
export type Burial = (typeof BURIALS)[number]

export const BURIAL_NAMES = {
  cremation: '火化',
  earth: '土葬',
  ecological: '生态安葬',
} as const satisfies Record<Burial, string>
