import { useState } from 'react'
import { PassageField } from '../../ui/PassageField'
import { Phrases } from './Phrases'
import { StaffSheet, type StaffSheetProps } from './StaffSheet'

const PHRASES = [
  '请写清楚时间、地点',
  '请多说说具体做了什么',
  '请换一张清楚的照片',
  '文字里有电话，请去掉',
] as const

/** Asks the nominator for more, in words they can follow. */
export function ReturnSheet({ onReturn, ...sheet }: StaffSheetProps & { onReturn(reason: string): void }) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const give = () => {
    const isEnough = reason.trim().length >= 2
    setError(isEnough ? undefined : '请写要补充什么，好让推荐的人照着改')
    if (isEnough) onReturn(reason.trim())
  }
  return (
    <StaffSheet
      {...sheet}
      title="请推荐人补充什么？"
      words="推荐的人会收到消息，补好以后再看一遍。"
      yes="请推荐人补充"
      onYes={give}
    >
      <PassageField
        label="要补充什么"
        value={reason}
        error={error ?? sheet.problem?.fields[0]?.message}
        most={200}
        onChange={setReason}
      />
      <Phrases phrases={PHRASES} value={reason} onChange={setReason} />
    </StaffSheet>
  )
}
