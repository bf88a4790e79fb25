import { useState } from 'react'
import type { Measure, MeasureDraft, StandardDraft } from '../../../domain/ceremonies'
import { AddRow, EditorPart } from './EditorPart'
import { MeasureCard } from './MeasureCard'
import { useFaultCount } from './faults'
import { freeId, moved, replaced, without } from './lists'
import { newMeasure } from './measure-draft'
import type { PartProps } from './parts'

interface MeasuresPartProps extends PartProps {
  /** What stands above measures, to begin from: the same id is compared with it. */
  above: readonly { measure: Measure; areaName: string }[]
}

/** Everything that is compared with what families report. */
export function MeasuresPart({ draft, change, above }: MeasuresPartProps) {
  const measures = draft.measures ?? []
  const put = (next: MeasureDraft[]) => change({ measures: next })
  const used = measures.map(({ id }) => id)
  const offered = above.filter(({ measure }) => !used.includes(measure.id))
  const [opened, setOpened] = useState(-1)
  const add = (measure: MeasureDraft) => {
    put([...measures, measure])
    setOpened(measures.length)
  }
  return (
    <EditorPart
      title="对照的条目"
      path="measures"
      note="家里报上来的数，一条一条和这里比。镇里也有的，编号相同才会放在一起比，村里的不能比镇里的松。"
    >
      {measures.map((measure, place) => (
        <Foldable
          key={place}
          measure={measure}
          place={place}
          draft={draft}
          isOpen={opened === place}
          onTurn={() => setOpened(opened === place ? -1 : place)}
          aboveName={above.find((one) => one.measure.id === measure.id)?.areaName}
          onChange={(next) => put(replaced(measures, place, next))}
          onMove={(by) => put(moved(measures, place, by))}
          onRemove={() => {
            put(without(measures, place))
            setOpened(-1)
          }}
        />
      ))}
      <AddRow onClick={() => add(newMeasure(freeId('measure', used)))}>加一条自己的</AddRow>
      {offered.map(({ measure, areaName }) => (
        <AddRow key={measure.id} onClick={() => add({ ...measure, clause: '' })}>
          {`照${areaName}的加：${measure.name}`}
        </AddRow>
      ))}
    </EditorPart>
  )
}

export interface MeasureProps {
  measure: MeasureDraft
  place: number
  draft: StandardDraft
  aboveName: string | undefined
  onChange(measure: MeasureDraft): void
  onMove(by: 1 | -1): void
  onRemove(): void
}

// A dozen measures unfolded are a wall; one that has a fault unfolds by itself.
function Foldable({ isOpen, onTurn, ...props }: MeasureProps & { isOpen: boolean; onTurn(): void }) {
  const count = useFaultCount(`measures.${props.place}`)
  const open = isOpen || count > 0
  const name = props.measure.name || '还没起名的条目'
  return (
    <div className={open ? 'measure measure-open' : 'measure'} id={`at-measures-${props.place}`}>
      <button type="button" className="measure-head" aria-expanded={open} onClick={onTurn}>
        <span className="measure-name">{name}</span>
        <span className="quiet">{count > 0 ? `有 ${count} 处要改` : props.measure.clause || ''}</span>
      </button>
      {open && <MeasureCard {...props} />}
    </div>
  )
}
