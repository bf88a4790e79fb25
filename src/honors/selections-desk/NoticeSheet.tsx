import { noticeUntil } from '../../../domain/honors'
import type { NominationRow } from '../../../domain/honors/nomination-views'
import type { SelectionView } from '../../../domain/honors/selections-api'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { useToday } from '../../desk/use-today'
import { honors } from '../shared/cloud'
import { ChosenNames } from './ChosenNames'
import { seatsLeft } from './choices'
import { dayWords } from './words'

export interface ChosenSheetProps {
  view: SelectionView
  rows: readonly Pick<NominationRow, 'id' | 'version' | 'name' | 'villageName' | 'sort'>[]
  onClose(): void
  onDone(): void
}

/** Asks once before the chosen stand before the public: who, until which day, and whether there are seats for all. */
export function NoticeSheet({ view, rows, onClose, onDone }: ChosenSheetProps) {
  const step = useStep<SelectionView>(view, onDone)
  const { notice } = view.plan.days
  const until = noticeUntil(useToday(), notice)
  const left = seatsLeft(view)
  const over = left !== undefined && rows.length > left
  return (
    <StepSheet
      title={`公示这 ${rows.length} 个？`}
      words={`从今天公示到 ${dayWords(until)}，${notice} 个工作日。大家能看到名字、村、事迹和照片；电话、推荐人不公开。`}
      yes="公示"
      disabled={over}
      busy={step.busy}
      problem={step.problem}
      onYes={() =>
        void step.take((stamp) => honors('putOnNotice', { ...stamp, ids: rows.map(({ id }) => id) }))
      }
      onClose={onClose}
    >
      <ChosenNames rows={rows} />
      {left !== undefined && (
        <p className={over ? 'roster-over' : 'roster-plain'}>
          {over
            ? `名额只有 ${left} 个了，多选了 ${rows.length - left} 个。先去掉几个，或者改方案里的名额。`
            : `名额还有 ${left} 个，公示这些以后剩 ${left - rows.length} 个。`}
        </p>
      )}
    </StepSheet>
  )
}
