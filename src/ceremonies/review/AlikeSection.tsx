import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { LikeRow, RegistrationView } from '../../../domain/ceremonies/api'
import { monthDayText } from '../../../domain/calendar'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Confirm } from '../../ui/Confirm'
import { ErrorNote } from '../../ui/ErrorNote'
import { PassageField } from '../../ui/PassageField'
import { Section } from '../../ui/Section'
import { useDecision } from './use-decision'

const WHY = { name: '名字有一样的', phone: '电话有一样的' } as const

interface AlikeSectionProps {
  view: RegistrationView
  onSettled(): void
}

/** Registrations that may be the same ceremony, to be compared or told apart. */
export function AlikeSection({ view, onSettled }: AlikeSectionProps) {
  const [leaving, setLeaving] = useState<LikeRow>()
  const [reason, setReason] = useState('')
  const { decide, busy, problem } = useDecision(view, () => {
    setLeaving(undefined)
    setReason('')
    onSettled()
  })
  if (view.alike.length === 0) return null
  const mayMerge = view.actions.includes('absorb')
  const mayDismiss = view.actions.includes('dismissDuplicate')
  const compare = (other: string) =>
    void Taro.navigateTo({ url: `/ceremonies/merge/index?id=${view.id}&other=${other}` })
  return (
    <Section title="两家可能都报了">
      {view.alike.map((row) => (
        <Card key={row.id}>
          <View className="alike-title">{row.title}</View>
          <View className="quiet">
            {[row.number, row.villageName, row.day === '' ? '' : monthDayText(row.day)]
              .filter(Boolean)
              .join(' · ')}
          </View>
          <View className="alike-why">{['日子挨着', ...row.why.map((one) => WHY[one])].join('，')}</View>
          <View className="decision-grid">
            {mayDismiss && (
              <Button kind="quiet" onClick={() => setLeaving(row)}>
                不是一回事
              </Button>
            )}
            {mayMerge && (
              <Button kind="quiet" onClick={() => compare(row.id)}>
                对着看看
              </Button>
            )}
          </View>
        </Card>
      ))}
      <Confirm
        open={leaving !== undefined}
        title="不是一回事？"
        yes="不是一回事"
        busy={busy}
        onYes={() => {
          if (leaving) void decide({ action: 'dismissDuplicate', of: [leaving.id], reason: reason.trim() })
        }}
        onNo={() => setLeaving(undefined)}
      >
        <View className="stack">
          <View>两件各办各的。以后名字、电话、日子改了，再像的话还会提醒。</View>
          <PassageField label="为什么不是" optional value={reason} onChange={setReason} />
          {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        </View>
      </Confirm>
    </Section>
  )
}
