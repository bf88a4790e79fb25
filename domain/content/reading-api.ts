import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, ulid } from '../fields'
import { column, type ArticleCard, type ArticleView } from './article'
import { partsOf, TOO_SHORT } from './search'

/** A published article a search found, with the words around the first hit in its text; those are empty when its title alone has it. */
export interface FoundArticle extends ArticleCard {
  excerpt: string
}

export interface FoundArticles {
  hits: FoundArticle[]
  /** Where the next page begins; empty at the end. */
  next: string
}

const listPlace = v.pipe(
  v.string('翻页的位置不对'),
  v.regex(/^[01] [\dT:.Z-]{20,30} [0-9A-Z]{26}$/, '翻页的位置不对'),
)

const declare = actionsOf('content')

/** What readers of articles ask for, and what they send beside reading. */
export const readingApi = {
  readArticle: declare('readArticle', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'anyone' },
    output: answers<ArticleView>(),
  }),
  /** Published articles of an area's town, of every column or of one, pinned ones first, then the newest, 20 a page. */
  listArticles: declare('listArticles', {
    input: v.strictObject({
      areaId,
      column: v.optional(column),
      /** The `listOrder` of the last one shown; absent on the first page. */
      before: v.optional(listPlace),
    }),
    access: { who: 'anyone' },
    output: answers<{ articles: ArticleCard[]; more: boolean }>(),
  }),
  /** Published articles of an area's town that hold all that was typed, in their title, summary or text; pinned ones first, then the newest. */
  searchArticles: declare('searchArticles', {
    input: v.strictObject({
      areaId,
      words: v.pipe(
        v.string('请写要找的词'),
        v.maxLength(40, '要找的词太长了，写几个字就行'),
        v.check((words) => partsOf(words).length > 0, TOO_SHORT),
      ),
      /** The `next` of the page before; absent on the first. */
      before: v.optional(listPlace),
    }),
    access: { who: 'anyone' },
    output: answers<FoundArticles>(),
  }),
  /** Counts one opening of an article; the page calls it after it has shown it. Whose it is stays unknown. */
  countReading: declare('countReading', {
    input: v.strictObject({ articleId: ulid }),
    access: { who: 'anyone' },
    output: answers<{ counted: boolean }>(),
  }),
}
