import { OUTCOME_KINDS } from '../../../domain/ceremonies'
import { DeskChecks, DeskNumber, DeskSelect } from '../../ui/DeskField'
import { AddRow, EditorPart, RowTools } from './EditorPart'
import { CEREMONY_CHOICES, OUTCOME_KIND_CHOICES, OUTCOME_TIME_CHOICES } from './choices'
import { anchorAt, useFault } from './faults'
import { freeId, replaced, without } from './lists'
import type { OutcomeDraft, PartProps } from './parts'

/** What may follow afterwards, by the standard's own clauses: thanks first, and nothing in public. */
export function OutcomesPart({ draft, change }: PartProps) {
  const outcomes = draft.outcomes ?? []
  const put = (next: OutcomeDraft[]) => change({ outcomes: next.length === 0 ? undefined : next })
  const add = () => {
    const id = freeId(
      'outcome',
      outcomes.map((outcome) => outcome.id),
    )
    put([...outcomes, { id, kind: 'thanks', when: 'within', clause: '' }])
  }
  return (
    <EditorPart
      title="奖惩"
      path="outcomes"
      note="办完以后，理事会从这里挑。只在家里说，不公开；没有罚款，也不影响任何待遇。"
    >
      {outcomes.map((outcome, place) => (
        <OutcomeFields
          key={outcome.id ?? place}
          place={place}
          outcome={outcome}
          clauses={draft.clauses ?? []}
          onChange={(next) => put(replaced(outcomes, place, next))}
          onRemove={() => put(without(outcomes, place))}
        />
      ))}
      <AddRow onClick={add}>加一条奖惩</AddRow>
    </EditorPart>
  )
}

interface OutcomeProps {
  place: number
  outcome: OutcomeDraft
  clauses: readonly { number?: string; text?: string }[]
  onChange(outcome: OutcomeDraft): void
  onRemove(): void
}

function OutcomeFields({ place, outcome, clauses, onChange, onRemove }: OutcomeProps) {
  const path = `outcomes.${place}`
  const monthsFault = useFault(`${path}.months`)
  return (
    <div className="editor-row" id={anchorAt(path)}>
      <div className="editor-pair">
        <DeskSelect
          label="什么时候"
          anchor={anchorAt(`${path}.when`)}
          error={useFault(`${path}.when`)}
          choices={OUTCOME_TIME_CHOICES}
          value={outcome.when}
          onChange={(when) => onChange({ ...outcome, when })}
        />
        <DeskSelect
          label="怎么做"
          anchor={anchorAt(`${path}.kind`)}
          error={useFault(`${path}.kind`)}
          choices={OUTCOME_KIND_CHOICES}
          value={outcome.kind}
          onChange={(kind) =>
            onChange({ ...outcome, kind, months: kind === 'pause' ? (outcome.months ?? 6) : undefined })
          }
        />
        <DeskSelect
          label="依据哪一条"
          anchor={anchorAt(`${path}.clause`)}
          error={useFault(`${path}.clause`)}
          choices={clauses.flatMap(({ number, text = '' }) =>
            number ? [{ value: number, label: `${number} ${text.slice(0, 24)}` }] : [],
          )}
          value={outcome.clause === '' ? undefined : outcome.clause}
          onChange={(clause) => onChange({ ...outcome, clause })}
        />
        {outcome.kind === 'pause' && (
          <DeskNumber
            label={`${OUTCOME_KINDS.pause.name}多久`}
            unit="个月"
            anchor={anchorAt(`${path}.months`)}
            error={monthsFault}
            value={outcome.months}
            onChange={(months) => onChange({ ...outcome, months })}
          />
        )}
      </div>
      <DeskChecks
        label="管哪类事（都不选就是全都管）"
        anchor={anchorAt(`${path}.ceremonies`)}
        error={useFault(`${path}.ceremonies`, true)}
        choices={CEREMONY_CHOICES}
        value={outcome.ceremonies}
        onChange={(chosen) => onChange({ ...outcome, ceremonies: chosen.length === 0 ? undefined : chosen })}
      />
      <RowTools name="这条奖惩" onRemove={onRemove} />
    </div>
  )
}
