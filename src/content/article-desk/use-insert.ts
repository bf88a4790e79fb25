import { useState } from 'react'
import type { Editor } from '@tiptap/react'
import type { Imported } from '../../../domain/content/api'
import type { Block } from '../../../domain/content/body'
import { content } from '../../cloud'
import { putBlob } from '../../cloud/uploads.h5'
import { asProblem } from '../../cloud/use-cached'
import { docOf, filmOf } from './doc'
import { pathIn, putPicture, putSmall } from './put-picture'
import { shrinkWord } from './shrink-word'

const MOST_VIDEO_BYTES = 45_000_000

/** Brings things from outside into the text: pasted HTML, pictures, videos, Word files. */
export interface Insert {
  /** What is under way, or what came of it, in words; empty when there is nothing to say. */
  told: string
  busy: boolean
  paste(html: string): void
  picture(file: File): void
  video(file: File): void
  word(file: File): void
}

interface InsertOptions {
  id: string
  areaId: string
  editor: () => Editor | null
  /** New files and where this browser finds them. */
  onUrls(urls: Record<string, string>): void
}

export function useInsert({ id, areaId, editor, onUrls }: InsertOptions): Insert {
  const [told, setTold] = useState('')
  const [busy, setBusy] = useState(false)

  const attempt = async (words: string, wrong: string, act: () => Promise<string>) => {
    setBusy(true)
    setTold(words)
    try {
      setTold(await act())
    } catch (fault) {
      const { code, sentence } = asProblem(fault)
      setTold(code === 'broken' ? wrong : sentence)
    } finally {
      setBusy(false)
    }
  }
  const take = ({ body, leftOut, urls }: Imported): string => {
    onUrls(urls)
    editor()
      ?.chain()
      .focus()
      .insertContent(docOf(body).content ?? [])
      .run()
    return leftOutWords(leftOut)
  }
  return {
    told,
    busy,
    paste: (html) =>
      void attempt('正在整理贴进来的内容', '没贴进来，请再贴一次', async () =>
        take(await content('cleanHtml', { areaId, html: withoutInlineData(html) })),
      ),
    word: (file) =>
      void attempt('正在读这份 Word 文件', '没读进来，请再选一次', async () => {
        const stored = await putBlob(await shrinkWord(file), pathIn(id, 'docx'))
        const imported = await content(
          'importWord',
          { areaId, id, file: stored },
          { milliseconds: 60_000, tries: 1 },
        )
        return take(await withSmall(imported, id, setTold))
      }),
    picture: (file) =>
      void attempt('正在传图片', '图片没传上来，请换一张或再试一次', async () => {
        const address = URL.createObjectURL(file)
        const put = await putPicture(address, id)
        onUrls({ [put.file]: address, ...(put.small === undefined ? {} : { [put.small]: address }) })
        const block = { kind: 'picture', ...put, caption: '', alt: '', decorative: false } as const
        editor()?.chain().focus().insertContent(filmOf(block)).run()
        return '图片传好了，请写上图里有什么'
      }),
    video: (file) =>
      void attempt('正在传视频，请稍等', '视频没传上来，请再试一次', async () => {
        if (file.size > MOST_VIDEO_BYTES) return '视频太大了，最大 45 MB，请先压小，或者用视频链接'
        const stored = await putBlob(file, pathIn(id, 'mp4'))
        onUrls({ [stored]: URL.createObjectURL(file) })
        const source = { kind: 'file' as const, file: stored }
        editor()
          ?.chain()
          .focus()
          .insertContent(filmOf({ kind: 'video', title: '', source, poster: '' }))
          .run()
        return '视频传好了，请写个名称'
      }),
  }
}

/** The blocks with each picture once more as phones show it; one that cannot be had so is shown as it is. */
async function withSmall(imported: Imported, id: string, tell: (words: string) => void): Promise<Imported> {
  const { body } = imported
  const urls = { ...imported.urls }
  const pictures = body.filter(({ kind }) => kind === 'picture').length
  const blocks: Block[] = []
  let done = 0
  for (const block of body) {
    if (block.kind !== 'picture') {
      blocks.push(block)
      continue
    }
    done += 1
    tell(`正在整理图片，第 ${done} 张，共 ${pictures} 张`)
    const url = urls[block.file]
    const { small } = await smallOf(url, id)
    blocks.push(small === undefined ? block : { ...block, small })
    // This browser has the picture already.
    if (small !== undefined && url !== undefined) urls[small] = url
  }
  return { ...imported, body: blocks, urls }
}

async function smallOf(url: string | undefined, id: string): Promise<{ small?: string }> {
  if (url === undefined) return {}
  let address = ''
  try {
    // By way of a copy of our own: a canvas gives nothing of another site's picture back.
    address = URL.createObjectURL(await (await fetch(url)).blob())
    return await putSmall(address, id)
  } catch {
    return {}
  } finally {
    URL.revokeObjectURL(address)
  }
}

// Pictures written into the HTML itself are dropped by the cloud anyway, and would make the call too large.
function withoutInlineData(html: string): string {
  return html.replace(/\ssrc\s*=\s*(["'])data:[^"']*\1/gi, ' src=""')
}

function leftOutWords({ pictures, tables }: Imported['leftOut']): string {
  const left = [
    pictures > 0 ? `${pictures} 张图没带进来，请用“图片”另外传` : '',
    tables > 0 ? `${tables} 张表太宽，改成了一行一段` : '',
  ].filter((words) => words !== '')
  return left.length === 0 ? '放进来了，排版整理过了' : `文字放进来了；${left.join('；')}`
}
