import { DeskArea, DeskSelect, DeskText } from '../../ui/DeskField'
import { AddRow, EditorPart, RowTools } from './EditorPart'
import { PART_CHOICES } from './choices'
import { chineseNumber } from './chinese-number'
import { anchorAt, useFault } from './faults'
import { moved, replaced, without } from './lists'
import type { ClauseDraft, PartProps } from './parts'

/** The text itself, clause by clause, in the order people read it. */
export function ClausesPart({ draft, change }: PartProps) {
  const clauses = draft.clauses ?? []
  const put = (next: ClauseDraft[]) => change({ clauses: next })
  const add = () =>
    put([
      ...clauses,
      {
        number: `第${chineseNumber(clauses.length + 1)}条`,
        text: '',
        part: clauses.at(-1)?.part ?? 'charter',
      },
    ])
  return (
    <EditorPart title="条文" path="clauses" note="照着读出来给人听，听得懂就对了。">
      {clauses.map((clause, place) => (
        <Clause
          key={place}
          place={place}
          clause={clause}
          onChange={(next) => put(replaced(clauses, place, next))}
          onMove={(by) => put(moved(clauses, place, by))}
          onRemove={() => put(without(clauses, place))}
        />
      ))}
      <AddRow onClick={add}>加一条条文</AddRow>
    </EditorPart>
  )
}

interface ClauseProps {
  place: number
  clause: ClauseDraft
  onChange(clause: ClauseDraft): void
  onMove(by: 1 | -1): void
  onRemove(): void
}

function Clause({ place, clause, onChange, onMove, onRemove }: ClauseProps) {
  const path = `clauses.${place}`
  const name = clause.number || `第 ${place + 1} 行`
  return (
    <div className="editor-row editor-clause" id={anchorAt(path)}>
      <DeskText
        label="条款号"
        anchor={anchorAt(`${path}.number`)}
        error={useFault(`${path}.number`)}
        value={clause.number}
        most={20}
        onChange={(number) => onChange({ ...clause, number })}
      />
      <DeskSelect
        label="放在哪一部分"
        anchor={anchorAt(`${path}.part`)}
        error={useFault(`${path}.part`)}
        choices={PART_CHOICES}
        value={clause.part ?? 'limits'}
        onChange={(part) => onChange({ ...clause, part })}
      />
      <RowTools name={name} onMove={onMove} onRemove={onRemove} />
      <div className="editor-clause-text">
        <DeskArea
          label="条文"
          anchor={anchorAt(`${path}.text`)}
          error={useFault(`${path}.text`)}
          value={clause.text}
          most={600}
          onChange={(text) => onChange({ ...clause, text })}
        />
      </div>
    </div>
  )
}
