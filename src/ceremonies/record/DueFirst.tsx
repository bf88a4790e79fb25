import type { ReactNode } from 'react'
import { List } from '../../ui/ListRow'
import { Section } from '../../ui/Section'

interface DueFirstProps<Row> {
  rows: readonly Row[]
  /** Whether it waits for the reader. */
  isDue(row: Row): boolean
  show(row: Row): ReactNode
}

/** One's own matters: what waits for oneself first, under a title of its own. */
export function DueFirst<Row>({ rows, isDue, show }: DueFirstProps<Row>) {
  const due = rows.filter(isDue)
  const rest = rows.filter((row) => !isDue(row))
  return (
    <>
      {due.length > 0 && (
        <Section title="等您办的">
          <List>{due.map(show)}</List>
        </Section>
      )}
      {due.length > 0 && rest.length > 0 ? (
        <Section title="别的">
          <List>{rest.map(show)}</List>
        </Section>
      ) : (
        rest.length > 0 && <List>{rest.map(show)}</List>
      )}
    </>
  )
}
