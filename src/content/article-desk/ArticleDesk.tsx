import { useEffect, useRef, useState } from 'react'
import { EditorContent, useEditor as useTiptap, type Editor } from '@tiptap/react'
import Taro from '@tarojs/taro'
import type { EditorialView } from '../../../domain/content/api'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { FieldError } from '../../ui/DeskField'
import { Page } from '../../ui/Page'
import { Status } from '../../ui/Status'
import { BegunArticles } from '../editor/BegunArticles'
import { draftOf, faultsOf } from '../editor/form'
import { Preview } from '../editor/Preview'
import { ReturnNote } from '../editor/ReturnNote'
import { useEditor, type Begun, type Safe } from '../editor/use-editor'
import { Said } from '../reviews/Said'
import { CorrectionSheet } from './CorrectionSheet'
import { blocksOf, docOf } from './doc'
import { FactFields } from './FactFields'
import { FileUrls } from './file-urls'
import { KIT } from './kit'
import { Toolbar } from './Toolbar'
import { useInsert } from './use-insert'
import './article-desk.scss'

interface ArticleDeskProps {
  id: string
  areaId: string
  townName: string
  start: Begun
  view: EditorialView | undefined
  /** A new page offers what was begun before. */
  fresh: boolean
  /** Whether a published text is being corrected. */
  correcting: boolean
}

const STORE_AFTER_MS = 15_000

const SAFE_WORDS = {
  nowhere: '写一笔就会自己存',
  phone: '已存在这台电脑上',
  cloud: '已存好，换台电脑也能接着写',
} as const satisfies Record<Safe, string>

/** One article being written at a desk: the text, what belongs to it, and how it will look on a phone. */
export function ArticleDesk({ id, areaId, townName, start, view, fresh, correcting }: ArticleDeskProps) {
  const editor = useEditor(id, areaId, start)
  const [urls, setUrls] = useState<Record<string, string>>(view?.urls ?? {})
  const [giving, setGiving] = useState(false)
  const tiptap = useRef<Editor | null>(null)
  const onUrls = (more: Record<string, string>) => setUrls((known) => ({ ...known, ...more }))
  const insert = useInsert({ id, areaId, editor: () => tiptap.current, onUrls })
  const writing = useTiptap({
    extensions: KIT,
    content: docOf(draftOf(start.form).body),
    editorProps: {
      attributes: { class: 'writing-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': '正文' },
      handlePaste: (_view, event) => {
        const html = event.clipboardData?.getData('text/html') ?? ''
        const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
        // What comes from this editor is blocks already; all else goes through the cloud's cleaning.
        if (html.includes('data-pm-slice')) return false
        if (html !== '') insert.paste(html)
        else if (file !== undefined) insert.picture(file)
        return html !== '' || file !== undefined
      },
    },
    onUpdate: ({ editor: at }) => editor.change({ formatted: blocksOf(at.getJSON()) }),
  })
  useEffect(() => {
    tiptap.current = writing
  }, [writing])
  useAutostore(editor, !correcting)

  const faulty = Object.keys(editor.faults).length
  const submit = async () => {
    if (await editor.submit()) toReview(areaId, id)
  }
  const foot = (
    <div className="writing-foot">
      {faulty > 0 && <Status>{`有 ${faulty} 处要改一改`}</Status>}
      {faulty === 0 && <Status done={editor.safe === 'cloud'}>{SAFE_WORDS[editor.safe]}</Status>}
      {correcting ? (
        <Button onClick={() => setGiving(true)}>交更正</Button>
      ) : (
        <>
          <Button kind="quiet" busy={editor.busy === 'store'} onClick={() => void editor.store()}>
            存稿
          </Button>
          <Button busy={editor.busy === 'submit'} onClick={() => void submit()}>
            交审
          </Button>
        </>
      )}
    </div>
  )
  return (
    <Page title={correcting ? '写更正' : fresh ? '写文章' : '改文章'} tone="desk" foot={foot}>
      <FileUrls.Provider value={urls}>
        <div className="writing">
          <div className="writing-main">
            {view !== undefined && view.returnReason !== '' && <ReturnNote reason={view.returnReason} />}
            {view !== undefined && <Said comments={view.comments} />}
            {editor.problem !== undefined && <ErrorNote sentence={editor.problem.sentence} />}
            {fresh && editor.form === start.form && <BegunArticles areaId={areaId} />}
            <div className="writing-sheet">
              <input
                id="article-title"
                className="writing-title"
                aria-label="标题"
                placeholder="标题"
                maxLength={40}
                value={editor.form.title}
                onChange={(event) => editor.change({ title: event.target.value })}
              />
              <FieldError error={editor.faults.title} />
              {writing !== null && <Toolbar editor={writing} insert={insert} />}
              <div className="writing-told" role="status">
                {insert.told}
              </div>
              <EditorContent editor={writing} id="article-text" />
              <FieldError error={editor.faults.text} />
            </div>
            <FactFields areaId={areaId} form={editor.form} faults={editor.faults} onChange={editor.change} />
          </div>
          <Preview form={editor.form} townName={townName} urls={urls} />
        </div>
      </FileUrls.Provider>
      {giving && (
        <CorrectionSheet
          id={id}
          version={editor.version()}
          form={editor.form}
          onClose={() => setGiving(false)}
          onGiven={() => toReview(areaId, id)}
        />
      )}
    </Page>
  )
}

/** Stores what is whole in the cloud once one rests, so that another computer can go on with it. */
function useAutostore(editor: ReturnType<typeof useEditor>, on: boolean) {
  const { form, safe, store, busy } = editor
  const latest = useRef(store)
  useEffect(() => {
    latest.current = store
  })
  useEffect(() => {
    if (!on || safe !== 'phone' || busy !== undefined) return
    if (Object.keys(faultsOf(form)).length > 0) return
    const timer = setTimeout(() => void latest.current(true), STORE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [on, form, safe, busy])
}

function toReview(areaId: string, id: string) {
  void Taro.redirectTo({ url: `/content/reviews/index?areaId=${areaId}&id=${id}` })
}
