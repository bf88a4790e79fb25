import { useMemo } from 'react'
import { dayOf } from '../../../domain/calendar'
import type { StandardView } from '../../../domain/ceremonies/standards-api'
import { useCached, currentPersonId } from '../../cloud'
import { RecordPane } from '../../ui/RecordPane'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { Timeline } from '../../ui/Timeline'
import { ceremonies } from '../cloud'
import { momentText } from '../record/when'
import { useNow } from '../record/use-now'
import { StandardDocument } from '../standard/StandardDocument'
import { FaultList } from '../standard-editor/FaultList'
import { previewOf } from '../standard-editor/preview'
import { StandardActions } from './StandardActions'
import { standingOf } from './stages'

/** One standard beside the list: where it stands, the text, its history, and at the foot what one may do. */
export function StandardPane({ id, onChanged }: { id: string; onChanged(): void }) {
  const record = useCached(`standard:${currentPersonId()}:${id}`, () => ceremonies('readStandard', { id }))
  const { data: view, refresh } = record
  const changed = () => {
    void refresh()
    onChanged()
  }
  return (
    <RecordPane record={record} decisions={view && <StandardActions view={view} onChanged={changed} />}>
      {view && <PaneBody view={view} />}
    </RecordPane>
  )
}

function PaneBody({ view }: { view: StandardView }) {
  const { id, areaId, draft, faults, history, supersededBy } = view
  const today = dayOf(useNow())
  const standard = useMemo(
    () => view.standard ?? previewOf(draft ?? {}, id, areaId),
    [view.standard, draft, id, areaId],
  )
  const { effectiveDay, endDay = '' } = standard
  const standing = standingOf({ ...view, effectiveDay, endDay }, today)
  return (
    <>
      <div className="standards-tags">
        <Tag tone={standing.tone}>{standing.words}</Tag>
        {view.fromPaper && <Tag>从纸上转来的</Tag>}
        {supersededBy !== undefined && (
          <Tag>{`${supersededBy.effectiveDay} 起换《${supersededBy.title}》`}</Tag>
        )}
      </div>
      {faults.length > 0 && (
        <div className="standards-faults">
          <strong>{`还有 ${faults.length} 处要改，改好就能定下来`}</strong>
          <FaultList faults={faults.slice(0, 5)} />
        </div>
      )}
      <StandardDocument standard={standard} today={today} aloud={false} />
      {history.length > 0 && (
        <Section title="经过">
          <Timeline
            moments={history.map(({ title, at, who, note }) => ({
              title,
              note: [momentText(at), who, note].filter(Boolean).join(' · '),
              tone: 'done',
            }))}
          />
        </Section>
      )}
    </>
  )
}
