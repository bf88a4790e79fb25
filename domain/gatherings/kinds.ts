/** What a gathering is: a session one learns at, or an activity one takes part in. */
export const KINDS = {
  lecture: '讲座',
  course: '讲习所',
  study: '中心组学习',
  film: '电影放映',
  partyDay: '主题党日',
  festival: '节会',
  activity: '活动',
} as const

export type GatheringKind = keyof typeof KINDS

const isKind = (key: string): key is GatheringKind => key in KINDS
export const ALL_KINDS: GatheringKind[] = Object.keys(KINDS).filter(isKind)

/** When those who signed up are reminded, and how many hours before it begins that is. */
export const REMINDERS = {
  dayBefore: { name: '前一天', hours: 24 },
  threeHours: { name: '前三个小时', hours: 3 },
  oneHour: { name: '前一个小时', hours: 1 },
} as const

export type Reminder = keyof typeof REMINDERS

const isReminder = (key: string): key is Reminder => key in REMINDERS
export const ALL_REMINDERS: Reminder[] = Object.keys(REMINDERS).filter(isReminder)

/** How it may come back: each time is a gathering of its own that can be changed singly. */
export const REPEATS = {
  week: '每周',
  fortnight: '每两周',
  month: '每月同一天',
  lunarMonth: '农历每月同一天',
} as const

export type Repeat = keyof typeof REPEATS

const isRepeat = (key: string): key is Repeat => key in REPEATS
export const ALL_REPEATS: Repeat[] = Object.keys(REPEATS).filter(isRepeat)

/** Who may make gatherings of an area and keep their rosters. */
export const ORGANISERS = ['editor', 'civility', 'admin', 'villageCommittee'] as const
/** Who may look at the figures besides. */
export const FIGURE_READERS = [...ORGANISERS, 'leader'] as const
