import { useState } from 'react'
import { ChoiceField } from '../../ui/ChoiceField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Reason } from './Reason'
import { useReason } from './ReasonSheet'
import { StepSheet, type StepSheetProps } from './StepSheet'
import type { Step } from './decisions'
import { memberWords, useCouncil } from './use-council'

interface HandOverSheetProps extends StepSheetProps {
  villageId: string
  onDecide(step: Step): void
}

/** Gives a matter to another member of the council. */
export function HandOverSheet({ villageId, onDecide, ...sheet }: HandOverSheetProps) {
  const { reason, frame } = useReason('handOver', [])
  const { data, loading, problem, refresh } = useCouncil(villageId)
  const others = (data?.members ?? []).filter(({ isMe }) => !isMe)
  const [to, setTo] = useState<string>()
  const [lacking, setLacking] = useState(false)
  const decide = () => {
    setLacking(to === undefined)
    if (to !== undefined) onDecide({ action: 'handOver', to, reason: reason.trim() })
  }
  return (
    <StepSheet name="handOver" {...sheet} yes="转给他" onYes={decide}>
      {loading && <Loading shape="rows" />}
      {data === undefined && problem !== undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {data !== undefined && (
        <ChoiceField
          label="理事"
          error={lacking ? '请点一位理事' : undefined}
          choices={others.map((member) => ({ value: member.id, label: memberWords(member) }))}
          value={to}
          onChange={(id) => {
            setTo(id)
            setLacking(false)
          }}
        />
      )}
      <Reason {...frame} />
    </StepSheet>
  )
}
