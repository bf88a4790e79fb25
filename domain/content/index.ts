/** What other modules may know of content. */
export type { ArticleCard } from './article'
export { COLUMNS, type Column } from './columns'
export { sceneOf } from './wall'
