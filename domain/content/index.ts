/** What other modules may know of content. */
export { COLUMNS, type ArticleCard, type Column } from './article'
export { sceneOf } from './wall'
