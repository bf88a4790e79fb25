import { useState } from 'react'
import { dayOf } from '../../../domain/calendar'
import type { StandardView } from '../../../domain/ceremonies/standards-api'
import { Button } from '../../ui/Button'
import { DeskArea, DeskDay } from '../../ui/DeskField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { ceremonies } from '../cloud'
import { useNow } from '../record/use-now'
import { fullDay } from '../standard/document'
import { useStep, type Stamp } from './use-step'
import './sheets.scss'

export interface StepSheetProps {
  view: StandardView
  onClose(): void
  onDone(view: StandardView): void
}

/** 到今天还管用: somebody has made sure. */
export function ConfirmSheet(props: StepSheetProps) {
  return (
    <Asking
      {...props}
      title="到今天还管用？"
      words="请先问过村里、看过上面的新规定。记下今天核对过，居民看得到这个日子。"
      yes="核对过，还管用"
      act={(stamp) => ceremonies('confirmStandard', stamp)}
    />
  )
}

/** A draft thrown away. */
export function DiscardSheet(props: StepSheetProps) {
  return (
    <Asking
      {...props}
      danger
      title="这份草稿不要了？"
      words="扔掉就找不回来了。想留个底，先导出一份。"
      yes="不要了"
      act={(stamp) => ceremonies('withdrawStandard', { ...stamp, reason: '' })}
    />
  )
}

/** Taken back before its day, with a reason. */
export function WithdrawSheet(props: StepSheetProps) {
  const [reason, setReason] = useState('')
  return (
    <Asking
      {...props}
      danger
      title="施行以前撤回？"
      words="撤回以后它就不会施行了，也不能再恢复。"
      yes="撤回"
      act={(stamp) => ceremonies('withdrawStandard', { ...stamp, reason })}
    >
      {(fault) => (
        <DeskArea
          label="为什么撤回"
          hint="写得让大家看得懂"
          error={fault('reason')}
          value={reason}
          most={200}
          onChange={setReason}
        />
      )}
    </Asking>
  )
}

/** The last day it holds. */
export function EndSheet(props: StepSheetProps) {
  const today = dayOf(useNow())
  const [day, setDay] = useState('')
  const { effectiveDay = today } = props.view.standard ?? {}
  return (
    <Asking
      {...props}
      danger
      title="哪天停用？"
      words={
        day === ''
          ? '这天还管用，第二天起不按它了。定下来以后还可以改到别的日子，但不能取消。'
          : `${fullDay(day)}是最后一天。之后没有新的标准，就只按镇里的。`
      }
      yes="定下停用日"
      disabled={day === ''}
      act={(stamp) => ceremonies('endStandard', { ...stamp, endDay: day })}
    >
      {(fault) => (
        <DeskDay
          label="最后一天"
          error={fault('endDay')}
          value={day}
          from={effectiveDay > today ? effectiveDay : today}
          onChange={setDay}
        />
      )}
    </Asking>
  )
}

interface AskingProps extends StepSheetProps {
  title: string
  words: string
  yes: string
  danger?: boolean
  disabled?: boolean
  act(stamp: Stamp): Promise<StandardView>
  children?(fault: (path: string) => string | undefined): React.ReactNode
}

function Asking({ view, onClose, onDone, title, words, yes, danger, disabled, act, children }: AskingProps) {
  const step = useStep(view, onDone)
  const fault = (path: string) => step.problem?.fields.find((field) => field.path === path)?.message
  return (
    <Sheet title={title} open onClose={onClose}>
      <div className="sheet-part">
        <p>{words}</p>
        {children?.(fault)}
      </div>
      {step.problem !== undefined && <ErrorNote sentence={step.problem.sentence} />}
      <div className="sheet-part">
        <Button
          kind={danger ? 'danger' : 'primary'}
          busy={step.busy}
          disabled={disabled}
          onClick={() => void step.take(act)}
        >
          {yes}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          再想想
        </Button>
      </div>
    </Sheet>
  )
}
