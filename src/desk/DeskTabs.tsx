import './desk-table.scss'

interface DeskTabsProps<Value> {
  /** What is chosen by them, for a screen reader: 看哪一类. */
  label: string
  choices: readonly { value: Value; words: string }[]
  now: Value
  onChoose(value: Value): void
}

/** The parts of a list or a record at a desk, side by side. */
export function DeskTabs<Value>({ label, choices, now, onChoose }: DeskTabsProps<Value>) {
  return (
    <div className="desk-tabs" role="tablist" aria-label={label}>
      {choices.map(({ value, words }) => (
        <button
          key={words}
          type="button"
          role="tab"
          aria-selected={value === now}
          className={value === now ? 'desk-tab desk-tab-now' : 'desk-tab'}
          onClick={() => onChoose(value)}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
