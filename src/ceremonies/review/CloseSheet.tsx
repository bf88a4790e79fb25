import { useState } from 'react'
import { View } from '@tarojs/components'
import { OUTCOME_KINDS } from '../../../domain/ceremonies/outcome-rule'
import { useCached } from '../../cloud'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Toggle } from '../../ui/Toggle'
import { ceremonies } from '../cloud'
import { Reason } from './Reason'
import { useReason } from './ReasonSheet'
import { StepSheet, type StepSheetProps } from './StepSheet'
import type { Step } from './decisions'
import { chosenAtFirst, keyOf, meaningOf, nearestOfEach } from './outcomes'

interface CloseSheetProps extends StepSheetProps {
  id: string
  onDecide(step: Step): void
}

/** Closes a matter, with what the standards' own clauses allow to follow: the good chosen, the rest for a member to choose. */
export function CloseSheet({ id, onDecide, ...sheet }: CloseSheetProps) {
  const { reason, frame } = useReason('close', [])
  const { data, loading, problem, refresh } = useCached(`outcomes:${id}`, () =>
    ceremonies('outcomesFor', { id }),
  )
  const [own, setOwn] = useState<readonly string[]>()
  const offered = nearestOfEach(data?.offered ?? [])
  const chosen = own ?? chosenAtFirst(offered)
  const choose = (key: string, on: boolean) => {
    const others = chosen.filter((one) => one !== key)
    setOwn(on ? [...others, key] : others)
  }
  const decide = () => {
    const outcomes = offered
      .filter((outcome) => chosen.includes(keyOf(outcome)))
      .map(({ kind, standardId, clause }) => ({ kind, standardId, clause }))
    onDecide({ action: 'close', reason: reason.trim(), outcomes })
  }
  return (
    <StepSheet name="close" {...sheet} disabled={data === undefined} onYes={decide}>
      {loading && <Loading shape="rows" />}
      {data === undefined && problem !== undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {data !== undefined && offered.length === 0 && (
        <View className="quiet">按标准没有别的要做，直接办结就行。</View>
      )}
      {offered.map((outcome) => (
        <View key={keyOf(outcome)} className="outcome">
          <Toggle
            words={OUTCOME_KINDS[outcome.kind].name}
            on={chosen.includes(keyOf(outcome))}
            onChange={(on) => choose(keyOf(outcome), on)}
          />
          <View className="outcome-words">{meaningOf(outcome)}</View>
          <View className="quiet">{`${outcome.clause}：${outcome.text}`}</View>
        </View>
      ))}
      <Reason {...frame} />
    </StepSheet>
  )
}
