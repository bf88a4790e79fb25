import type { ReactNode } from 'react'
import { FieldError } from '../../../ui/DeskField'
import { anchorAt, type PlanWriting } from './use-plan'

export interface PartProps {
  writing: PlanWriting
}

interface PlanPartProps {
  title: string
  note?: string
  /** The field whose faults as a whole it shows. */
  path?: string
  writing: PlanWriting
  children: ReactNode
}

/** One part of the plan, with a title and what is wrong with it as a whole. */
export function PlanPart({ title, note, path = '', writing, children }: PlanPartProps) {
  return (
    <section className="plan-part" id={path === '' ? undefined : anchorAt(path)} aria-label={title}>
      <h2 className="plan-title">{title}</h2>
      {note !== undefined && <p className="quiet plan-note">{note}</p>}
      <FieldError error={path === '' ? undefined : writing.fault(path)} />
      {children}
    </section>
  )
}

/** What can no longer be changed, shown as it is. */
export function Settled({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="plan-settled">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** The button at a row's end that takes it out. */
export function TakeOut({ name, onClick }: { name: string; onClick(): void }) {
  return (
    <button type="button" className="plan-out" aria-label={`删掉${name}`} onClick={onClick}>
      删
    </button>
  )
}

/** The way to one more row. */
export function OneMore({ children, onClick }: { children: string; onClick(): void }) {
  return (
    <button type="button" className="plan-more" onClick={onClick}>
      {`＋ ${children}`}
    </button>
  )
}
