import { WAYS, type Way } from '../home/doors'
import type { IconName } from '../ui/Icon'

export interface Service {
  title: string
  note: string
  icon: IconName
  way: Way
}

export interface ServiceGroup {
  title: string
  services: readonly Service[]
}

/** Everything one can do here, by what it is about. */
export const GROUPS: readonly ServiceGroup[] = [
  {
    title: '红事白事',
    services: [
      { title: '办红事', note: '婚事报备，边填边对标准', icon: 'wedding', way: WAYS.wedding },
      { title: '办别的喜事', note: '订婚、满月、乔迁、升学、寿宴', icon: 'wedding', way: WAYS.feast },
      { title: '办白事', note: '填三项就受理，有人马上联系', icon: 'pine', way: WAYS.funeral },
      { title: '村里的标准', note: '彩礼、桌数、每桌多少，是怎么约定的', icon: 'book', way: WAYS.standard },
      { title: '干部党员报告', note: '自家办事，给纪检报一声', icon: 'shield', way: WAYS.cadre },
    ],
  },
  {
    title: '学习和活动',
    services: [
      { title: '看安排、报名', note: '讲座、放映、节会，哪天在哪里', icon: 'calendar', way: WAYS.gatherings },
    ],
  },
  {
    title: '身边人身边事',
    services: [
      { title: '荐好人', note: '好人、最美家庭、最美庭院', icon: 'heart', way: WAYS.goodPeople },
      { title: '公示', note: '评上的好人、家庭，先让大家看几天', icon: 'list', way: WAYS.notices },
      { title: '光荣榜', note: '历年评上的人和家庭', icon: 'heart', way: WAYS.roll },
      { title: '问镇里', note: '提问题、提建议、投诉', icon: 'question', way: WAYS.ask },
    ],
  },
]
