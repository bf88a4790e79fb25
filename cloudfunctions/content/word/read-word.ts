import { ulid } from 'ulid'
import { Refusal } from '../../../domain/errors'
import { putFile } from '../../lib/files'
import { readHtml, type ReadHtml } from '../html/read-html'
import type { Reading } from '../html/pieces'

const EXTENSIONS: Readonly<Record<string, string>> = { jpg: 'jpg', png: 'png', gif: 'gif', webp: 'webp' }
const STAND_IN = 'https://picture.invalid/'
const MOST_PICTURES = 40

// Word's own names of styles in Chinese, beside those mammoth knows.
const STYLES = [
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题 1'] => h1:fresh",
  "p[style-name='标题 2'] => h2:fresh",
  "p[style-name='标题 3'] => h3:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
  "p[style-name='引用'] => blockquote:fresh",
]

/**
 * A Word file (.docx) as blocks: headings, bold, links, lists, tables and pictures, which are put into storage with their sizes.
 * @param articleId whose folder the pictures go to
 * @throws Refusal `badInput` when it is no Word file
 */
export async function readWord(bytes: Buffer, articleId: string): Promise<ReadHtml> {
  const { default: mammoth } = await import('mammoth')
  const pictures = new Map<string, Known>()
  let leftOut = 0
  const convertImage = mammoth.images.imgElement(async (image) => {
    const known =
      pictures.size < MOST_PICTURES ? await stored(await image.readAsBuffer(), articleId) : undefined
    if (known === undefined) {
      leftOut += 1
      return { src: '' }
    }
    const src = `${STAND_IN}${pictures.size}`
    pictures.set(src, known)
    return { src }
  })
  const { value } = await opened(() =>
    mammoth.convertToHtml({ buffer: bytes }, { convertImage, styleMap: STYLES }),
  )
  const read = await readHtml(value, pictures)
  // A picture that found no place has been counted when it was read; the file counts each once.
  return { ...read, leftOut: { ...read.leftOut, pictures: Math.max(leftOut, read.leftOut.pictures) } }
}

type Known = Reading['pictures'] extends ReadonlyMap<string, infer Picture> ? Picture : never

async function opened<Result>(open: () => Promise<Result>): Promise<Result> {
  try {
    return await open()
  } catch (fault) {
    console.error('no Word file', fault)
    throw new Refusal('badInput', '这个文件打不开。请用 Word 存成 .docx 再选，老的 .doc 要先另存一下。')
  }
}

// Drawings of Word's own kind (EMF, WMF) no phone can show.
async function stored(bytes: Buffer, articleId: string): Promise<Known | undefined> {
  const { imageSize } = await import('image-size')
  const size = sizeOf(imageSize, bytes)
  const extension = EXTENSIONS[size?.type ?? '']
  if (size === undefined || extension === undefined) return undefined
  const file = await putFile(`articles/${articleId}/${ulid()}.${extension}`, bytes)
  return { file, width: size.width, height: size.height }
}

function sizeOf(measure: (bytes: Uint8Array) => Size, bytes: Buffer): Size | undefined {
  try {
    const size = measure(bytes)
    // A photograph lying on its side is shown upright.
    return (size.orientation ?? 1) >= 5 ? { ...size, width: size.height, height: size.width } : size
  } catch {
    return undefined
  }
}

interface Size {
  width: number
  height: number
  type?: string
  orientation?: number
}
