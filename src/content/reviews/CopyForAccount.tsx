import { useState } from 'react'
import type { EditorialView } from '../../../domain/content/api'
import { officialAccountHtml } from '../../../domain/content/official-account'
import { textsOf } from '../../../domain/content/body'
import { Button } from '../../ui/Button'
import { Status } from '../../ui/Status'

/** Puts the article on the clipboard as the official account's editor likes it. Only a browser can. */
export function CopyForAccount({ view }: { view: EditorialView }) {
  const [told, setTold] = useState('')
  if (process.env.TARO_ENV !== 'h5') return null
  const { body } = view.draft
  const copy = async () => {
    try {
      const html = new Blob([officialAccountHtml(body, view.urls)], { type: 'text/html' })
      const plain = new Blob([textsOf(body).join('\n')], { type: 'text/plain' })
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })])
      setTold('复制好了，到公众号的编辑页粘贴就行；视频要在那边另外放')
    } catch {
      setTold('这个浏览器不让复制，请换一个浏览器再试')
    }
  }
  return (
    <>
      <Button kind="quiet" onClick={() => void copy()}>
        复制给公众号
      </Button>
      {told !== '' && <Status done={told.startsWith('复制好了')}>{told}</Status>}
    </>
  )
}
