import { useState } from 'react'
import type { Judgement } from '../../../domain/honors/nominations-api'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { DeskArea } from '../../ui/DeskField'
import { honors } from '../shared/cloud'

type Reasoned = 'return' | 'setAside' | 'reopen' | 'revoke'
type Plain = 'look' | 'closeScoring' | Reasoned

interface Words {
  title(name: string): string
  words: string
  yes: string
  /** What the reason is called; without one none is asked. */
  reason?: string
  danger?: boolean
}

const WORDS = {
  look: {
    title: (name) => `${name}的内容看过了？`,
    words: '字和照片都看过，公开给大家看没有不合适的地方，才点。',
    yes: '看过了',
  },
  closeScoring: {
    title: (name) => `${name}的评分结束？`,
    words: '结束以后不能再打分，各人的分和平均分就定下来了。',
    yes: '评分结束',
  },
  return: {
    title: (name) => `请推荐人补充${name}的内容？`,
    words: '推荐人会收到您写的话，补充好了您再看。',
    yes: '请推荐人补充',
    reason: '要补充什么',
  },
  setAside: {
    title: (name) => `${name}这次不选？`,
    words: '推荐人会收到“这次没有选上”，看不到原因；原因留给自己人看。以后还能重新办。',
    yes: '这次不选',
    reason: '为什么不选',
    danger: true,
  },
  reopen: {
    title: (name) => `${name}重新办？`,
    words: '回到没办完的那一步。公示过、撤下的，回到“评完分了”，要再公示一遍。',
    yes: '重新办',
    reason: '为什么重新办',
  },
  revoke: {
    title: (name) => `撤销${name}的称号？`,
    words: '从光荣榜撤下，证书不能再看，本人和推荐人会收到您写的原因。撤销了不能恢复。',
    yes: '撤销称号',
    reason: '为什么撤销',
    danger: true,
  },
} as const satisfies Record<Plain, Words>

interface PlainStepProps {
  action: Plain
  view: NominationView
  onClose(): void
  onDone(): void
}

/** A step that asks for yes, or for a reason and yes. */
export function PlainStep({ action, view, onClose, onDone }: PlainStepProps) {
  const [reason, setReason] = useState('')
  const step = useStep<NominationView>(view, onDone)
  const { title, words, yes, ...rest }: Words = WORDS[action]
  return (
    <StepSheet
      title={title(view.name)}
      words={words}
      yes={yes}
      danger={rest.danger}
      busy={step.busy}
      problem={step.problem}
      onYes={() =>
        void step.take((stamp) => honors('judgeNomination', { ...stamp, step: judgementOf(action, reason) }))
      }
      onClose={onClose}
    >
      {rest.reason !== undefined && (
        <DeskArea
          label={rest.reason}
          most={200}
          value={reason}
          error={step.fault('step.reason')}
          onChange={setReason}
        />
      )}
    </StepSheet>
  )
}

function judgementOf(action: Plain, reason: string): Judgement {
  if (action === 'look' || action === 'closeScoring') return { action }
  return { action, reason }
}
