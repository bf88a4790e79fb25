import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { PassageField } from '../../ui/PassageField'
import { Sheet } from '../../ui/Sheet'

interface ReasonSheetProps {
  title: string
  label: string
  hint: string
  yes: string
  busy: boolean
  onClose(): void
  onGive(reason: string): Promise<void>
}

/** Asks for the reason that others will read; without one there is no going on. */
export function ReasonSheet({ title, label, hint, yes, busy, onClose, onGive }: ReasonSheetProps) {
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState('')
  const words = reason.replace(/\s+/g, ' ').trim()
  const give = () => {
    if (words.length < 2) setWrong('写一句为什么，两个字以上')
    else void onGive(words)
  }
  return (
    <Sheet title={title} open onClose={onClose}>
      <View className="stack">
        <PassageField
          label={label}
          hint={hint}
          value={reason}
          error={wrong}
          most={200}
          onChange={setReason}
        />
        <Button busy={busy} onClick={give}>
          {yes}
        </Button>
      </View>
    </Sheet>
  )
}
