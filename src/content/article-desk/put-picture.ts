import type { BlockOf } from '../../../domain/content/body'
import { newId } from '../../cloud'
import { forPhones, putBlob, smaller } from '../../cloud/uploads.h5'

/** What of a picture block comes from its file. */
type Put = Pick<BlockOf<'picture'>, 'file' | 'small' | 'width' | 'height'>

/** Where the files of an article go, each under an id of its own. */
export function pathIn(articleId: string, extension: string): string {
  return `articles/${articleId}/${newId()}.${extension}`
}

/** Puts a picture into the article's folder, made small, and once more as phones show it. Rejects when it did not get there. */
export async function putPicture(address: string, articleId: string): Promise<Put> {
  const { blob, width, height } = await smaller(address)
  const file = await putBlob(blob, pathIn(articleId, 'jpg'))
  return { file, width, height, ...(await putSmall(address, articleId)) }
}

/** Puts a picture into the article's folder as phones show it; nothing when it is no wider itself. */
export async function putSmall(address: string, articleId: string): Promise<Pick<Put, 'small'>> {
  const small = await forPhones(address)
  return small === undefined ? {} : { small: await putBlob(small.blob, pathIn(articleId, 'jpg')) }
}
