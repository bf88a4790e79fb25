import { CONDITION_FACTS, type ConditionDraft, type LimitDraft } from '../../../domain/ceremonies'
import { DeskNumber, DeskSelect } from '../../ui/DeskField'
import { AddRow, RowTools } from './EditorPart'
import type { LimitProps } from './LimitFields'
import { ValueField } from './ValueField'
import { FACT_CHOICES } from './choices'
import { anchorAt, useFault } from './faults'
import { replaced, without } from './lists'

type TableProps = Omit<LimitProps, 'indexes' | 'limit'> & { limit: LimitDraft }
type Row = NonNullable<LimitDraft['rows']>[number]

/** By case: the first row whose conditions all hold decides, and the last line when none does. */
export function TableRows({ path, limit, unit, onChange }: TableProps) {
  const rows = limit.rows ?? []
  const put = (next: Row[]) => onChange({ ...limit, rows: next })
  return (
    <>
      {rows.map((row, place) => (
        <TableRow
          key={place}
          path={`${path}.rows.${place}`}
          place={place}
          row={row}
          unit={unit}
          onChange={(next) => put(replaced(rows, place, next))}
          onRemove={() => put(without(rows, place))}
        />
      ))}
      <AddRow onClick={() => put([...rows, { when: [{}] }])}>加一种情况</AddRow>
      <ValueField
        label="别的情况（不写就是不限）"
        anchor={anchorAt(`${path}.otherwise`)}
        error={useFault(`${path}.otherwise`)}
        unit={unit}
        value={limit.otherwise}
        onChange={(otherwise) => onChange({ ...limit, otherwise })}
      />
    </>
  )
}

interface RowProps {
  path: string
  place: number
  row: Row
  unit: TableProps['unit']
  onChange(row: Row): void
  onRemove(): void
}

function TableRow({ path, place, row, unit, onChange, onRemove }: RowProps) {
  const when = row.when ?? []
  const put = (next: ConditionDraft[]) => onChange({ ...row, when: next })
  const fault = useFault(path)
  return (
    <div className="editor-row case" id={anchorAt(path)}>
      <div className="case-head">
        <span className="quiet">{`第 ${place + 1} 种情况，条件都合上才算`}</span>
        <RowTools name={`第 ${place + 1} 种情况`} onRemove={onRemove} />
      </div>
      {fault !== undefined && (
        <div className="desk-field-error" role="alert">
          {fault}
        </div>
      )}
      {when.map((condition, at) => (
        <ConditionFields
          key={at}
          path={`${path}.when.${at}`}
          condition={condition}
          onChange={(next) => put(replaced(when, at, next))}
          onRemove={when.length > 1 ? () => put(without(when, at)) : undefined}
        />
      ))}
      <AddRow onClick={() => put([...when, {}])}>再加一个条件</AddRow>
      <ValueField
        label="这种情况多少"
        anchor={anchorAt(`${path}.value`)}
        error={useFault(`${path}.value`)}
        unit={unit}
        value={row.value}
        onChange={(value) => onChange({ ...row, value })}
      />
    </div>
  )
}

interface ConditionProps {
  path: string
  condition: ConditionDraft
  onChange(condition: ConditionDraft): void
  onRemove?: () => void
}

function ConditionFields({ path, condition, onChange, onRemove }: ConditionProps) {
  const about = condition.fact === undefined ? undefined : CONDITION_FACTS[condition.fact]
  const fault = useFault(path, true)
  return (
    <div className="condition" id={anchorAt(path)}>
      <DeskSelect
        label="看什么"
        error={fault}
        choices={FACT_CHOICES}
        value={condition.fact}
        onChange={(fact) =>
          onChange(
            CONDITION_FACTS[fact].kind === 'count'
              ? { fact, from: 1 }
              : CONDITION_FACTS[fact].kind === 'yesNo'
                ? { fact, is: true }
                : { fact },
          )
        }
      />
      {about?.kind === 'yesNo' && (
        <DeskSelect
          label="哪一样"
          choices={[
            { value: 'yes', label: about.yes },
            { value: 'no', label: about.no },
          ]}
          value={condition.is === undefined ? undefined : condition.is === true ? 'yes' : 'no'}
          onChange={(is) => onChange({ ...condition, is: is === 'yes' })}
        />
      )}
      {about?.kind === 'choice' && (
        <DeskSelect
          label="哪一种"
          choices={Object.entries(about.choices).map(([value, label]) => ({ value, label }))}
          value={typeof condition.is === 'string' ? condition.is : undefined}
          onChange={(is) => onChange({ ...condition, is })}
        />
      )}
      {about?.kind === 'count' && (
        <>
          <DeskNumber
            label="从几个"
            value={condition.from}
            unit="个"
            onChange={(from) => onChange({ ...condition, from })}
          />
          <DeskNumber
            label="到几个（不写就是以上）"
            value={condition.to}
            unit="个"
            onChange={(to) => onChange({ ...condition, to })}
          />
        </>
      )}
      {onRemove && <RowTools name="这个条件" onRemove={onRemove} />}
    </div>
  )
}
