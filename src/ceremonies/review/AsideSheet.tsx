import { useState } from 'react'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { ChoiceField } from '../../ui/ChoiceField'
import { Reason } from './Reason'
import { useReason } from './ReasonSheet'
import { StepSheet, type StepSheetProps } from './StepSheet'
import type { Step } from './decisions'
import { memberWords, useCouncil } from './use-council'

interface AsideSheetProps extends StepSheetProps {
  view: RegistrationView
  onDecide(...steps: Step[]): void
}

const NOBODY = 'nobody'

/** 回避: explained, and confirmed; whoever has the matter may name a colleague to have it at once. */
export function AsideSheet({ view, onDecide, ...sheet }: AsideSheetProps) {
  const { reason, frame } = useReason('standAside', [])
  const mayHandOver = view.actions.includes('handOver')
  const { data } = useCouncil(mayHandOver ? view.villageId : '')
  const others = (data?.members ?? []).filter(({ isMe }) => !isMe)
  const [to, setTo] = useState(NOBODY)
  const decide = () => {
    const aside: Step = { action: 'standAside', reason: reason.trim() }
    if (to === NOBODY) onDecide(aside)
    else onDecide({ action: 'handOver', to, reason: '我要回避，请您来办' }, aside)
  }
  return (
    <StepSheet name="standAside" {...sheet} yes="回避，请别人办" onYes={decide}>
      {mayHandOver && others.length > 0 && (
        <ChoiceField
          label="请谁来办？"
          choices={[
            ...others.map((member) => ({ value: member.id, label: memberWords(member) })),
            { value: NOBODY, label: '谁有空谁接', hint: '理事们都会收到消息' },
          ]}
          value={to}
          onChange={setTo}
        />
      )}
      <Reason {...frame} />
    </StepSheet>
  )
}
