import { DeskMoney, DeskNumber, DeskText } from '../../ui/DeskField'
import { AddRow, EditorPart, RowTools } from './EditorPart'
import { anchorAt, useFault } from './faults'
import { freeId, replaced, without } from './lists'
import type { IndexDraft, PartProps } from './parts'

/** Figures published each year that a limit may be a multiple of. */
export function IndexesPart({ draft, change }: PartProps) {
  const indexes = draft.indexes ?? []
  const put = (next: IndexDraft[]) => change({ indexes: next.length === 0 ? undefined : next })
  const add = () => {
    const id = freeId(
      'index',
      indexes.map((index) => index.id),
    )
    put([...indexes, { id, name: '', unit: 'fen', source: '', values: [{}] }])
  }
  return (
    <EditorPart
      title="指标"
      path="indexes"
      note="标准按“几倍收入”定的，把每年公布的数抄在这里，写明哪里公布的。新一年的还没公布，先按最近一年的算。"
    >
      {indexes.map((index, place) => (
        <IndexTableFields
          key={index.id ?? place}
          place={place}
          index={index}
          onChange={(next) => put(replaced(indexes, place, next))}
          onRemove={() => put(without(indexes, place))}
        />
      ))}
      <AddRow onClick={add}>加一张指标表</AddRow>
    </EditorPart>
  )
}

interface IndexProps {
  place: number
  index: IndexDraft
  onChange(index: IndexDraft): void
  onRemove(): void
}

function IndexTableFields({ place, index, onChange, onRemove }: IndexProps) {
  const path = `indexes.${place}`
  const values = index.values ?? []
  const nextYear = (values.at(-1)?.year ?? new Date().getFullYear() - 2) + 1
  return (
    <div className="editor-row" id={anchorAt(path)}>
      <div className="editor-pair">
        <DeskText
          label="指标名称"
          anchor={anchorAt(`${path}.name`)}
          error={useFault(`${path}.name`)}
          value={index.name}
          most={40}
          placeholder="比如 农村居民人均可支配收入"
          onChange={(name) => onChange({ ...index, name })}
        />
        <DeskText
          label="出处"
          anchor={anchorAt(`${path}.source`)}
          error={useFault(`${path}.source`)}
          value={index.source}
          most={120}
          placeholder="比如 某县统计公报"
          onChange={(source) => onChange({ ...index, source })}
        />
      </div>
      {values.map((one, at) => (
        <YearFields
          key={at}
          path={`${path}.values.${at}`}
          one={one}
          onChange={(next) => onChange({ ...index, values: replaced(values, at, next) })}
          onRemove={() => onChange({ ...index, values: without(values, at) })}
        />
      ))}
      <AddRow onClick={() => onChange({ ...index, values: [...values, { year: nextYear }] })}>加一年</AddRow>
      <RowTools name={index.name || '这张指标表'} onRemove={onRemove} />
    </div>
  )
}

type YearValue = NonNullable<IndexDraft['values']>[number]

function YearFields(props: {
  path: string
  one: YearValue
  onChange(one: YearValue): void
  onRemove(): void
}) {
  const { path, one, onChange, onRemove } = props
  return (
    <div className="condition" id={anchorAt(path)}>
      <DeskNumber
        label="哪一年"
        unit="年"
        anchor={anchorAt(`${path}.year`)}
        error={useFault(`${path}.year`)}
        value={one.year}
        onChange={(year) => onChange({ ...one, year })}
      />
      <DeskMoney
        label="公布的数"
        anchor={anchorAt(`${path}.value`)}
        error={useFault(`${path}.value`)}
        value={one.value}
        onChange={(value) => onChange({ ...one, value })}
      />
      <RowTools name={`${one.year ?? ''} 年`} onRemove={onRemove} />
    </div>
  )
}
