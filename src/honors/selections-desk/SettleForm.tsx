import { useState } from 'react'
import { VERDICTS, type NominationText, type Verdict } from '../../../domain/honors'
import type { NominationView } from '../../../domain/honors/nomination-views'
import type { ObjectionView } from '../../../domain/honors/objections-api'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { DeskArea, DeskSelect } from '../../ui/DeskField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { honors } from '../shared/cloud'
import { TextFields } from './TextFields'
import { photoUrlsOf } from './photo-urls'
import { useNomination } from './use-nomination'

interface SettleFormProps {
  view: ObjectionView
  onClose(): void
  onDone(): void
}

const KINDS = ['kept', 'corrected', 'takenDown'] as const satisfies readonly Verdict[]
const CHOICES = KINDS.map((value) => ({ value, label: VERDICTS[value] }))

const FOLLOWS = {
  kept: '公示照旧，公示期满就能命名。',
  corrected: '照改过的内容重新公示，公示期从今天再算一遍。',
  takenDown: '从公示里撤下，这次不命名。撤下以后还能重新办，要再公示一遍。',
} as const satisfies Record<Verdict, string>

/** How an objection ends: kept, kept with a corrected text, or taken down. */
export function SettleForm({ view, onClose, onDone }: SettleFormProps) {
  const [verdict, setVerdict] = useState<Verdict>()
  const [note, setNote] = useState('')
  const [text, setText] = useState<NominationText>()
  const step = useStep<ObjectionView>(view, onDone)
  const send = () => {
    if (verdict === undefined) return
    const corrected = verdict === 'corrected' && text !== undefined ? { text } : {}
    void step.take((stamp) => honors('settleObjection', { ...stamp, verdict, note, ...corrected }))
  }
  return (
    <StepSheet
      title={`关于${view.nominee}的异议怎么办？`}
      words={verdict && FOLLOWS[verdict]}
      yes="办完"
      danger={verdict === 'takenDown'}
      disabled={verdict === undefined || (verdict === 'corrected' && text === undefined)}
      busy={step.busy}
      problem={step.problem}
      onYes={send}
      onClose={onClose}
    >
      <DeskSelect label="核实下来" choices={CHOICES} value={verdict} onChange={(next) => setVerdict(next)} />
      <DeskArea
        label="核实的结果"
        hint="会发给提异议的人，别写名字，也别写是谁说的"
        most={300}
        value={note}
        error={step.fault('note')}
        onChange={setNote}
      />
      {verdict === 'corrected' && (
        <Correction id={view.nominationId} text={text} fault={step.fault} onChange={setText} />
      )}
    </StepSheet>
  )
}

interface CorrectionProps {
  /** The nomination. */
  id: string
  text: NominationText | undefined
  fault(path: string): string | undefined
  onChange(text: NominationText): void
}

/** The text as it stands on notice, to be put right. */
function Correction({ id, text, fault, onChange }: CorrectionProps) {
  const { data, problem, refresh } = useNomination(id)
  if (problem !== undefined && data === undefined)
    return <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
  if (data === undefined) return <Loading count={2} />
  return <CorrectionFields view={data} text={text} fault={fault} onChange={onChange} />
}

function CorrectionFields({
  view,
  text = view.text,
  fault,
  onChange,
}: Omit<CorrectionProps, 'id'> & { view: NominationView }) {
  return (
    <TextFields
      id={view.id}
      text={text}
      asked={view.asked}
      urls={photoUrlsOf(view)}
      fault={fault}
      onChange={(part) => onChange({ ...text, ...part })}
    />
  )
}
