/** The columns articles stand in, apart from the article's schema so that a page can name them without it. */
export const COLUMNS = {
  theory: '理论',
  values: '图说价值观',
  stories: '身边故事',
  customs: '移风易俗',
  notices: '通知',
  activities: '活动',
  clarifications: '辟谣',
} as const

export type Column = keyof typeof COLUMNS
