/** What other modules may know of content. */
export type { ArticleCard } from './article'
export { COLUMNS, type Column } from './columns'
export { sceneOf } from './wall'
/** Numbers to be said on the phone and typed by an elder, the last digit reckoned from the others. */
export { isWallNumber as isCheckedNumber, wallNumber as checkedNumber } from './wall-number'
