import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { ChoiceField, type Choice } from '../../ui/ChoiceField'
import { ErrorNote } from '../../ui/ErrorNote'
import { PassageField } from '../../ui/PassageField'
import { Sheet } from '../../ui/Sheet'
import { ceremonies } from '../cloud'
import { LookNotes } from './DayRecord'
import { useStep } from '../../form/use-step'

type Said = 'right' | 'differs'

const CHOICES: readonly Choice<Said>[] = [
  { value: 'right', label: '写得对' },
  { value: 'differs', label: '有出入', hint: '说说哪里不对，理事会会记下来' },
]

interface AnswerSheetProps {
  view: RegistrationView
  onDone(): void
  onClose(): void
}

/** The family's answer to what members wrote down on the day, with that before its eyes. */
export function AnswerSheet({ view, onDone, onClose }: AnswerSheetProps) {
  const [said, setSaid] = useState<Said>()
  const [note, setNote] = useState(view.dayAnswer?.note ?? '')
  const [error, setError] = useState<string>()
  const { busy, refusal, take } = useStep(onDone)
  const send = () => {
    if (said === undefined) setError('请选一个')
    else
      void take((command) =>
        ceremonies('answerDay', {
          id: view.id,
          version: view.version,
          command,
          agrees: said === 'right',
          note,
        }),
      )
  }
  return (
    <Sheet title="当天的记录对不对？" open onClose={onClose}>
      <View className="stack">
        <LookNotes looks={view.looks} />
        {refusal !== '' && <ErrorNote sentence={refusal} />}
        <ChoiceField
          label="您家怎么说"
          error={error}
          choices={CHOICES}
          value={said}
          onChange={(chosen) => {
            setSaid(chosen)
            setError(undefined)
          }}
        />
        <PassageField label="想说的话" optional value={note} onChange={setNote} />
        <Button busy={busy} onClick={send}>
          回给理事会
        </Button>
      </View>
    </Sheet>
  )
}
