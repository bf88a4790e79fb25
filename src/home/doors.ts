import type { IconName } from '../ui/Icon'

/** Where a card leads: a page of the program, or a person on the phone. */
export type Way = { page: string } | { call: string }

export interface Door {
  title: string
  /** One short line each. */
  lines: readonly string[]
  icon: IconName
  /** Ink and pine instead of vermilion. */
  quiet?: boolean
  way: Way
}

/** Where each service leads. What has no page of its own yet leads to a person on the phone. */
export const WAYS = {
  wedding: { page: '/ceremonies/wedding/index' },
  feast: { page: '/ceremonies/wedding/index?ceremony=feast' },
  funeral: { page: '/ceremonies/funeral/index' },
  goodPeople: { call: '身边有好人好事，打电话说一说就行：是谁、哪个村、做了什么。' },
  ask: { call: '有问题、有建议、有不满意的地方，都可以打电话说。记下来以后，会有人给您回话。' },
  council: { call: '不会填、不想填都没关系，打电话说一说，有人帮您填好。' },
  notices: { page: '/honors/notice/index' },
  roll: { page: '/honors/roll/index' },
  standard: { page: '/ceremonies/standard/index' },
  gatherings: { page: '/gatherings/calendar/index' },
  cadre: { page: '/cadre/mine/index' },
} as const satisfies Record<string, Way>

/** The four services of the first page. */
export const DOORS: readonly Door[] = [
  { title: '办红事', lines: ['婚事报备', '边填边对标准'], icon: 'wedding', way: WAYS.wedding },
  { title: '办白事', lines: ['填三项就受理', '有人马上联系'], icon: 'pine', quiet: true, way: WAYS.funeral },
  {
    title: '荐好人',
    lines: ['好人、家庭、庭院'],
    icon: 'heart',
    way: WAYS.goodPeople,
  },
  {
    title: '问镇里',
    lines: ['提问题，等答复'],
    icon: 'question',
    way: WAYS.ask,
  },
]

/** The four tall cards of the elder's first page; `stories` opens the wall, `council` calls. */
export const ELDER_DOORS = {
  wedding: { title: '办红事', lines: ['结婚、订婚'], icon: 'wedding', way: WAYS.wedding },
  funeral: { title: '办白事', lines: ['填三项就行'], icon: 'pine', quiet: true, way: WAYS.funeral },
  council: {
    title: '打给理事会',
    lines: ['有人帮您填'],
    icon: 'phone',
    way: WAYS.council,
  },
} as const satisfies Record<string, Door>

/** Hearing the stories of the village's wall. */
export function storiesDoor(wallPage: string): Door {
  return { title: '听故事', lines: ['文化墙上的故事'], icon: 'heart', way: { page: wallPage } }
}
