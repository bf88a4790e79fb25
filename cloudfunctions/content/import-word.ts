import { contentApi } from '../../domain/content/api'
import { Refusal } from '../../domain/errors'
import { deleteFiles, linksTo, readFile } from '../lib/files'
import { implementInArea } from '../lib/implement'
import { readHtml } from './html/read-html'
import { readWord } from './word/read-word'
import { filesOf } from '../../domain/content/body'

const MOST_BYTES = 20_000_000

/** What was pasted, as blocks. Nothing is stored. */
export const cleanHtml = implementInArea(contentApi.cleanHtml, async ({ html }) => {
  const { body, leftOut } = await readHtml(html)
  return { body, leftOut, urls: {} }
})

/** A Word file that was put into storage, as blocks, its pictures kept beside it. The Word file itself is not kept. */
export const importWord = implementInArea(contentApi.importWord, async ({ file, id }) => {
  const bytes = await uploaded(file)
  if (bytes.length > MOST_BYTES)
    throw new Refusal('tooLarge', '这份 Word 文件太大了，请先把里面的图片压小一些。')
  const { body, leftOut } = await readWord(bytes, id)
  await deleteFiles([file])
  return { body, leftOut, urls: await linksTo(filesOf(body)) }
})

async function uploaded(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (fault) {
    console.error('the file to import is not there', fault)
    throw new Refusal('notFound', '没有找到传上来的文件，请再选一次。')
  }
}
