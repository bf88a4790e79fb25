import type { ReactNode } from 'react'
import { FieldError } from '../../ui/DeskField'
import { anchorAt, useFault } from './faults'

/** One part of the editor, with a title and what is wrong with it as a whole. */
export function EditorPart({
  title,
  note,
  path,
  children,
}: {
  title: string
  note?: string
  path: string
  children: ReactNode
}) {
  const fault = useFault(path)
  return (
    <section className="editor-part" id={anchorAt(path)} aria-label={title}>
      <h2 className="editor-part-title">{title}</h2>
      {note !== undefined && <p className="quiet editor-part-note">{note}</p>}
      <FieldError error={fault} />
      {children}
    </section>
  )
}

interface RowToolsProps {
  /** What the row is, for screen readers. */
  name: string
  onMove?(by: 1 | -1): void
  onRemove(): void
}

/** The small buttons at a row's end. */
export function RowTools({ name, onMove, onRemove }: RowToolsProps) {
  return (
    <div className="row-tools">
      {onMove && (
        <>
          <button type="button" className="row-tool" aria-label={`${name}往上移`} onClick={() => onMove(-1)}>
            ↑
          </button>
          <button type="button" className="row-tool" aria-label={`${name}往下移`} onClick={() => onMove(1)}>
            ↓
          </button>
        </>
      )}
      <button type="button" className="row-tool" aria-label={`删掉${name}`} onClick={onRemove}>
        删
      </button>
    </div>
  )
}

/** The way to one more row. */
export function AddRow({ children, onClick }: { children: string; onClick(): void }) {
  return (
    <button type="button" className="add-row" onClick={onClick}>
      {`＋ ${children}`}
    </button>
  )
}
