import { useState } from 'react'
import type { Editor } from '@tiptap/react'
import type { Imported } from '../../../domain/content/api'
import { content, newId } from '../../cloud'
import { putBlob, smaller } from '../../cloud/uploads.h5'
import { asProblem } from '../../cloud/use-cached'
import { docOf, filmOf } from './doc'

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
  const path = (extension: string) => `articles/${id}/${newId()}.${extension}`

  return {
    told,
    busy,
    paste: (html) =>
      void attempt('正在整理贴进来的内容', '没贴进来，请再贴一次', async () =>
        take(await content('cleanHtml', { areaId, html: withoutInlineData(html) })),
      ),
    word: (file) =>
      void attempt('正在读这份 Word 文件', '没读进来，请再选一次', async () => {
        const stored = await putBlob(file, path('docx'))
        return take(
          await content('importWord', { areaId, id, file: stored }, { milliseconds: 60_000, tries: 1 }),
        )
      }),
    picture: (file) =>
      void attempt('正在传图片', '图片没传上来，请换一张或再试一次', async () => {
        const address = URL.createObjectURL(file)
        const { blob, width, height } = await smaller(address)
        const stored = await putBlob(blob, path('jpg'))
        onUrls({ [stored]: address })
        const block = {
          kind: 'picture',
          file: stored,
          width,
          height,
          caption: '',
          alt: '',
          decorative: false,
        } as const
        editor()?.chain().focus().insertContent(filmOf(block)).run()
        return '图片传好了，请写上图里有什么'
      }),
    video: (file) =>
      void attempt('正在传视频，请稍等', '视频没传上来，请再试一次', async () => {
        if (file.size > MOST_VIDEO_BYTES) return '视频太大了，最大 45 MB，请先压小，或者用视频链接'
        const stored = await putBlob(file, path('mp4'))
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
