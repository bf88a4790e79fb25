import { useRef, useState } from 'react'
import { useEditorState, type Editor } from '@tiptap/react'
import { HTTPS_LINK } from '../../../domain/content/body'
import { AddressSheet } from './AddressSheet'
import { filmOf } from './doc'
import { changeTable, emptyTable } from './table'
import type { Insert } from './use-insert'

interface Tool {
  words: string
  on?: boolean
  act(): void
}

/** What an editor can do to the text; every tool says its name in words. */
export function Toolbar({ editor, insert }: { editor: Editor; insert: Insert }) {
  const [asking, setAsking] = useState<'link' | 'video'>()
  const picture = useRef<HTMLInputElement>(null)
  const video = useRef<HTMLInputElement>(null)
  const word = useRef<HTMLInputElement>(null)
  const now = useEditorState({
    editor,
    selector: ({ editor: at }) => ({
      big: at.isActive('heading', { level: 2 }),
      small: at.isActive('heading', { level: 3 }),
      bold: at.isActive('bold'),
      points: at.isActive('bulletList'),
      numbers: at.isActive('orderedList'),
      quote: at.isActive('blockquote'),
      link: at.isActive('link'),
      table: at.isActive('table'),
    }),
  })
  const go = () => editor.chain().focus()
  const text: Tool[] = [
    { words: '标题', on: now.big, act: () => void go().toggleHeading({ level: 2 }).run() },
    { words: '小标题', on: now.small, act: () => void go().toggleHeading({ level: 3 }).run() },
    { words: '加粗', on: now.bold, act: () => void go().toggleBold().run() },
    { words: '列点', on: now.points, act: () => void go().toggleBulletList().run() },
    { words: '编号', on: now.numbers, act: () => void go().toggleOrderedList().run() },
    { words: '引用', on: now.quote, act: () => void go().toggleBlockquote().run() },
    now.link
      ? { words: '去掉链接', on: true, act: () => void go().extendMarkRange('link').unsetLink().run() }
      : { words: '链接', act: () => setAsking('link') },
  ]
  const table: Tool[] = now.table
    ? [
        { words: '加一行', act: () => changeTable(editor, 'addRowAfter') },
        { words: '加一列', act: () => changeTable(editor, 'addColumnAfter') },
        { words: '删这行', act: () => changeTable(editor, 'deleteRow') },
        { words: '删这列', act: () => changeTable(editor, 'deleteColumn') },
        { words: '删掉表格', act: () => changeTable(editor, 'deleteTable') },
      ]
    : [{ words: '表格', act: () => void go().insertContent(emptyTable()).run() }]
  const more: Tool[] = [
    { words: '图片', act: () => picture.current?.click() },
    ...table,
    { words: '传视频', act: () => video.current?.click() },
    { words: '视频链接', act: () => setAsking('video') },
    { words: '从 Word 导入', act: () => word.current?.click() },
    { words: '撤回', act: () => void go().undo().run() },
  ]
  return (
    <div className="writing-tools" role="toolbar" aria-label="排版">
      {[...text, ...more].map(({ words, on, act }) => (
        <button
          key={words}
          type="button"
          className={on === true ? 'writing-tool writing-tool-on' : 'writing-tool'}
          aria-pressed={on}
          onMouseDown={(event) => event.preventDefault()}
          onClick={act}
        >
          {words}
        </button>
      ))}
      <FileInput of={picture} label="选图片" accept="image/*" onPick={insert.picture} />
      <FileInput of={video} label="选视频" accept="video/mp4" onPick={insert.video} />
      <FileInput of={word} label="选 Word 文件" accept=".docx" onPick={insert.word} />
      {asking !== undefined && (
        <AddressSheet
          title={asking === 'link' ? '链接到哪里' : '视频在哪一页'}
          check={(address) => HTTPS_LINK.test(address) && address.length <= 300}
          onClose={() => setAsking(undefined)}
          onGive={(address) => {
            setAsking(undefined)
            if (asking === 'video') {
              const source = { kind: 'link' as const, link: address }
              go()
                .insertContent(filmOf({ kind: 'video', title: '', source, poster: '' }))
                .run()
            } else if (editor.state.selection.empty) {
              go()
                .insertContent({
                  type: 'text',
                  text: address,
                  marks: [{ type: 'link', attrs: { href: address } }],
                })
                .run()
            } else go().setLink({ href: address }).run()
          }}
        />
      )}
    </div>
  )
}

interface FileInputProps {
  of: React.RefObject<HTMLInputElement>
  label: string
  accept: string
  onPick(file: File): void
}

function FileInput({ of, label, accept, onPick }: FileInputProps) {
  return (
    <input
      ref={of}
      type="file"
      className="writing-file"
      aria-label={label}
      accept={accept}
      onChange={(event) => {
        const file = event.target.files?.[0]
        // The same file may be chosen again.
        event.target.value = ''
        if (file !== undefined) onPick(file)
      }}
    />
  )
}
