import type { Shown } from './columns-shown'

/** What will stand in a column that has nothing yet. */
export const EMPTY_WORDS = {
  all: { title: '还没有文章', words: '镇里发了新文章，会在这里。' },
  theory: { title: '“理论”还没有文章', words: '宣讲的稿子、学习的体会，发了会在这里。' },
  values: { title: '“图说价值观”还没有文章', words: '墙上展板讲的道理和来历，发了会在这里。' },
  stories: { title: '“身边故事”还没有文章', words: '村里好人好事、家风家训的故事，发了会在这里。' },
  customs: { title: '“移风易俗”还没有文章', words: '红白事怎么办、理事会能帮什么，发了会在这里。' },
  notices: { title: '“通知”还没有文章', words: '停水停电、开会办事的通知，发了会在这里。' },
  activities: { title: '“活动”还没有文章', words: '唱戏、过节、志愿服务的消息，发了会在这里。' },
  clarifications: { title: '“辟谣”还没有文章', words: '有不实的传言，镇里会在这里说清楚。' },
} as const satisfies Record<Shown, { title: string; words: string }>
