import { useState } from 'react'
import type { SelectionView } from '../../../../domain/honors/selections-api'
import { useMe } from '../../../cloud'
import { useVillages } from '../../../desk/villages'
import { Button } from '../../../ui/Button'
import { Confirm } from '../../../ui/Confirm'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Status } from '../../../ui/Status'
import { offices } from '../offices'
import { AskedPart } from './AskedPart'
import { BasicsPart } from './BasicsPart'
import { DaysPart } from './DaysPart'
import { ScorersPart } from './ScorersPart'
import { SeatsPart } from './SeatsPart'
import { SheetPart } from './SheetPart'
import { WordsPart } from './WordsPart'
import { usePlan } from './use-plan'
import type { PlanStart } from './plan-drafts'
import './plan.scss'

interface PlanEditorProps {
  areaId: string
  start: PlanStart
  onSaved(view: SelectionView): void
  onLeave(): void
}

/** The plan of a selection: everything staff decide, in the order it happens. */
export function PlanEditor({ areaId, start, onSaved, onLeave }: PlanEditorProps) {
  const { data: me } = useMe()
  const writing = usePlan(areaId, start, onSaved)
  const [leaving, setLeaving] = useState(false)
  const villages = useVillages(areaId)
  const { settled, isNew, kept } = writing
  const part = { writing }
  return (
    <div className="plan">
      {settled && (
        <div className="roster-notice">
          已经发布了，评谁、类别、要填的项目、评分表、由谁来办不能再改：推荐的人是照着它们填的。要改就另办一次评选。
        </div>
      )}
      <BasicsPart {...part} held={offices(me, areaId)} />
      <DaysPart {...part} />
      <WordsPart {...part} />
      <AskedPart {...part} />
      <SheetPart {...part} />
      <ScorersPart {...part} />
      <SeatsPart {...part} villages={villages} />
      <div className="plan-foot">
        {writing.sentence !== '' ? (
          <ErrorNote sentence={writing.sentence} />
        ) : (
          <Status done={kept}>{kept ? '先存在这台电脑上了' : '写一笔就会自己存在这台电脑上'}</Status>
        )}
        <div className="plan-buttons">
          <Button narrow kind="quiet" onClick={() => (kept ? setLeaving(true) : onLeave())}>
            先不写了
          </Button>
          <Button narrow busy={writing.busy} onClick={writing.save}>
            {isNew ? '存下方案' : '改好'}
          </Button>
        </div>
      </div>
      <Confirm
        open={leaving}
        title="写了一半，要不要留着？"
        yes="留着，下次接着写"
        no="不要了，扔掉"
        onYes={onLeave}
        onNo={() => {
          writing.discard()
          onLeave()
        }}
      >
        留着就存在这台电脑上，别的电脑上看不到。
      </Confirm>
    </div>
  )
}
