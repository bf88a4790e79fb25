import { useState } from 'react'
import type { SelectionView } from '../../../domain/honors/selections-api'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { useToday } from '../../desk/use-today'
import { DeskDay, DeskText } from '../../ui/DeskField'
import { honors } from '../shared/cloud'
import { ChosenNames } from './ChosenNames'
import type { ChosenSheetProps } from './NoticeSheet'

/** Names the chosen by a document: its number, its day. */
export function NamingSheet({ view, rows, onClose, onDone }: ChosenSheetProps) {
  const [documentNumber, setNumber] = useState('')
  const [day, setDay] = useState(useToday())
  const step = useStep<SelectionView>(view, onDone)
  return (
    <StepSheet
      title={`命名这 ${rows.length} 个？`}
      words="命名以后上光荣榜，本人会收到消息，能看荣誉证书。文号和日子写在证书上，请照文件写。"
      yes="命名"
      busy={step.busy}
      problem={step.problem}
      onYes={() =>
        void step.take((stamp) =>
          honors('nameHonoured', { ...stamp, ids: rows.map(({ id }) => id), documentNumber, day }),
        )
      }
      onClose={onClose}
    >
      <ChosenNames rows={rows} />
      <div className="step-sheet-pair">
        <DeskText
          label="命名文件的文号"
          placeholder="和文明办〔2026〕3 号"
          most={40}
          value={documentNumber}
          error={step.fault('documentNumber')}
          onChange={setNumber}
        />
        <DeskDay label="命名的日子" value={day} error={step.fault('day')} onChange={setDay} />
      </div>
    </StepSheet>
  )
}
