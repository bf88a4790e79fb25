import type { LimitDraft, Unit } from '../../../domain/ceremonies'
import { DeskNumber, DeskSelect } from '../../ui/DeskField'
import { TableRows } from './TableRows'
import { ValueField } from './ValueField'
import { LIMIT_CHOICES, ROUND_CHOICES, YEARS_BACK_CHOICES } from './choices'
import { anchorAt, useFault } from './faults'
import { withLimitKind } from './measure-draft'
import type { IndexDraft } from './parts'

export interface LimitProps {
  path: string
  limit: LimitDraft | undefined
  unit: Unit
  indexes: readonly IndexDraft[]
  onChange(limit: LimitDraft): void
}

/** How much it may be: a figure, a multiple of what is published each year, or by case. */
export function LimitFields(props: LimitProps) {
  const { path, limit, unit, onChange } = props
  const kind = limit?.kind
  const fault = useFault(path)
  return (
    <div className="limit-fields" id={anchorAt(path)}>
      <div className="editor-pair">
        <DeskSelect
          label="数怎么定"
          error={fault}
          anchor={anchorAt(`${path}.kind`)}
          choices={LIMIT_CHOICES}
          value={kind}
          onChange={(next) => onChange(withLimitKind(limit, next))}
        />
        {kind === 'fixed' && <FixedValue path={path} limit={limit} unit={unit} onChange={onChange} />}
      </div>
      {kind === 'indexMultiple' && <IndexFields {...props} />}
      {kind === 'table' && <TableRows path={path} limit={limit ?? {}} unit={unit} onChange={onChange} />}
    </div>
  )
}

function FixedValue({ path, limit, unit, onChange }: Omit<LimitProps, 'indexes'>) {
  return (
    <ValueField
      label="多少"
      anchor={anchorAt(`${path}.value`)}
      error={useFault(`${path}.value`)}
      unit={unit}
      value={limit?.value}
      onChange={(value) => onChange({ ...limit, value })}
    />
  )
}

function IndexFields({ path, limit = {}, indexes, onChange }: LimitProps) {
  const choices = indexes.flatMap(({ id, name }) =>
    id ? [{ value: id, label: name || '还没起名的指标' }] : [],
  )
  return (
    <div className="editor-pair">
      <DeskSelect
        label="按哪张指标表"
        hint={choices.length === 0 ? '下面“指标”里先加一张' : undefined}
        anchor={anchorAt(`${path}.index`)}
        error={useFault(`${path}.index`)}
        choices={choices}
        value={limit.index}
        onChange={(index) => onChange({ ...limit, index })}
      />
      <DeskNumber
        label="乘几倍"
        unit="倍"
        decimals
        anchor={anchorAt(`${path}.times`)}
        error={useFault(`${path}.times`)}
        value={limit.times}
        onChange={(times) => onChange({ ...limit, times })}
      />
      <DeskSelect
        label="用哪一年的"
        anchor={anchorAt(`${path}.yearsBack`)}
        error={useFault(`${path}.yearsBack`)}
        choices={YEARS_BACK_CHOICES}
        value={YEARS_BACK_CHOICES.find(({ value }) => Number(value) === limit.yearsBack)?.value}
        onChange={(years) => onChange({ ...limit, yearsBack: Number(years) })}
      />
      <DeskSelect
        label="取整"
        anchor={anchorAt(`${path}.roundTo`)}
        error={useFault(`${path}.roundTo`)}
        choices={ROUND_CHOICES}
        value={ROUND_CHOICES.find(({ value }) => value === String(limit.roundTo ?? ''))?.value}
        onChange={(to) => onChange({ ...limit, roundTo: to === '' ? undefined : Number(to) })}
      />
    </div>
  )
}
