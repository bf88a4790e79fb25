import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { PassageField } from '../../ui/PassageField'
import { Sheet } from '../../ui/Sheet'
import { ceremonies } from '../cloud'
import type { SheetAction } from './family-actions'
import { useStep } from '../../form/use-step'

interface SheetWords {
  title: string
  /** What follows from it. */
  follows: string
  label: string
  yes: string
  /** Not to be taken back, or seen by nobody any more. */
  danger: boolean
  /** What to say when a reason is needed and there is none. */
  needed?: string
}

type Worded = Exclude<SheetAction, 'answerDay'>

const WORDS: Readonly<Record<Worded, SheetWords>> = {
  withdraw: {
    title: '撤回这份报备？',
    follows: '撤回以后理事会就不看了。填过的都在，想报的时候改一改还能再报。',
    label: '为什么撤回',
    yes: '撤回',
    danger: true,
  },
  cancel: {
    title: '这件事不办了？',
    follows: '说了不办，这份报备就到这里为止，不能再改回来。以后又办了，重新填一份。',
    label: '为什么不办了',
    yes: '不办了',
    danger: true,
  },
  askReview: {
    title: '请理事会再看看',
    follows: '说说哪里没看对、家里有什么难处，理事会重新看一回，两个工作日内给您回话。',
    label: '想请理事会再看什么',
    yes: '请再看看',
    danger: false,
    needed: '写一两句想请理事会看什么',
  },
}

interface StepSheetProps {
  view: RegistrationView
  action: Worded
  onDone(): void
  onClose(): void
}

/** Asks once more before a step of the family's, with room for a reason. */
export function StepSheet({ view, action, onDone, onClose }: StepSheetProps) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const { busy, refusal, take } = useStep(onDone)
  const words = WORDS[action]
  const decide = () => {
    if (words.needed !== undefined && reason.trim().length < 2) setError(words.needed)
    else void take((command) => sent(action, { id: view.id, version: view.version, command, reason }))
  }
  return (
    <Sheet title={words.title} open onClose={onClose}>
      <View className="stack">
        <View>{words.follows}</View>
        {refusal !== '' && <ErrorNote sentence={refusal} />}
        <PassageField
          label={words.label}
          optional={words.needed === undefined}
          error={error}
          most={200}
          value={reason}
          onChange={setReason}
        />
        <Button kind={words.danger ? 'danger' : 'primary'} busy={busy} onClick={decide}>
          {words.yes}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          再想想
        </Button>
      </View>
    </Sheet>
  )
}

interface Said {
  id: string
  version: number
  command: string
  reason: string
}

function sent(action: Worded, said: Said): Promise<RegistrationView> {
  if (action === 'withdraw') return ceremonies('withdrawRegistration', said)
  if (action === 'cancel') return ceremonies('cancelRegistration', said)
  return ceremonies('askReview', said)
}
