import { useState } from 'react'
import { View } from '@tarojs/components'
import { reasonAsked, type Flag } from '../../../domain/ceremonies/workflow'
import { Button } from '../../ui/Button'
import { PassageField } from '../../ui/PassageField'
import { Sheet } from '../../ui/Sheet'
import { press } from '../../ui/press'
import { DECISION_WORDS, nameOf, type DecisionName } from './decisions'
import './reason-sheet.scss'

interface ReasonSheetProps {
  name: DecisionName
  flags: readonly Flag[]
  busy: boolean
  onDecide(reason: string): void
  onClose(): void
}

/** Asks why, where that must be said, with ready-made words to press; tells what follows. */
export function ReasonSheet({ name, flags, busy, onDecide, onClose }: ReasonSheetProps) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const asked = reasonAsked(name, flags)
  const words = DECISION_WORDS[name]
  const add = (phrase: string) => setReason(reason === '' ? phrase : `${reason}；${phrase}`)
  const decide = () => {
    if (asked !== undefined && reason.trim().length < 2) setError(asked)
    else onDecide(reason)
  }
  return (
    <Sheet title={words.ask} open onClose={onClose}>
      <View className="reason">
        <View className="quiet">{words.follows}</View>
        <PassageField
          label={asked === undefined ? '想说的话' : '写给这家人'}
          optional={asked === undefined}
          error={error}
          value={reason}
          onChange={setReason}
        />
        <View className="reason-phrases">
          {words.phrases.map((phrase) => (
            <View key={phrase} className="reason-phrase press" {...press(() => add(phrase))}>
              {phrase}
            </View>
          ))}
        </View>
        <Button busy={busy} onClick={decide}>
          {nameOf(name)}
        </Button>
      </View>
    </Sheet>
  )
}
