import type { ArticleDraft } from '../../domain/content/article'
import type { ArticleEntry } from '../../domain/content/article-fold'
import { digestOf } from '../lib/history'
import { add, findByIds } from '../lib/store'
import type { StoredArticleEntry, StoredArticleText } from '../lib/stored'

// An article's chain holds the digest of each text and never the text: a document stays small however often it is saved, and a
// text that was changed no longer fits its place in the chain (docs/decisions/0014-texts-beside-the-chain.md).

/** An entry as the chain keeps it, and the text to be put beside it. */
export function apart(
  articleId: string,
  entry: ArticleEntry,
): { entry: StoredArticleEntry; text: StoredArticleText | undefined } {
  if (entry.action !== 'save' && entry.action !== 'correct') return { entry, text: undefined }
  const { draft } = entry.data
  const digest = digestOf(draft)
  const text = { _id: textId(articleId, digest), articleId, draft }
  if (entry.action === 'save') return { entry: { ...entry, data: { text: digest } }, text }
  return { entry: { ...entry, data: { text: digest, note: entry.data.note } }, text }
}

/** Keeps texts, each once: the same text saved again is there already. */
export async function keepTexts(texts: readonly StoredArticleText[]): Promise<void> {
  for (const text of texts) await add('articleTexts', text)
}

/**
 * The texts with these digests, in their order.
 * @throws Error when one is gone or is no longer what was saved
 */
export async function textsOf(articleId: string, digests: readonly string[]): Promise<ArticleDraft[]> {
  const ids = digests.map((digest) => textId(articleId, digest))
  const found = await findByIds<StoredArticleText>('articleTexts', [...new Set(ids)])
  return digests.map((digest) => {
    const text = found.find(({ _id }) => _id === textId(articleId, digest))
    if (text === undefined || digestOf(text.draft) !== digest)
      throw new Error(`a text of article ${articleId} is not what was saved`)
    return text.draft
  })
}

function textId(articleId: string, digest: string): string {
  return `${articleId}-${digest}`
}
