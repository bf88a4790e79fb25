import { useState } from 'react'
import { View } from '@tarojs/components'
import type { GatheringView } from '../../../domain/gatherings/views'
import { phaseAt } from '../../../domain/gatherings/when'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Confirm } from '../../ui/Confirm'
import { ErrorNote } from '../../ui/ErrorNote'
import { useSignUp } from './use-sign-up'

interface MineCardProps {
  view: GatheringView
  now: string
  onChange(): void
  onChanged(): void
}

/** How one stands oneself, and what one may do about it. */
export function MineCard({ view, now, onChange, onChanged }: MineCardProps) {
  const [leaving, setLeaving] = useState(false)
  const { busy, problem, leave } = useSignUp(view, () => {
    setLeaving(false)
    onChanged()
  })
  const { mine, cancelled, when } = view
  if (mine === null || mine.status === 'left') return null
  const isWaiting = mine.status === 'waiting'
  const mayChange = !cancelled && phaseAt(when, now) !== 'over' && mine.came === 0
  return (
    <Card className="mine-card">
      <View className="mine-card-title" role="status">
        {titleOf(view)}
      </View>
      <View className="quiet">
        {isWaiting
          ? '前面有人退，就按先后轮到您，会发消息告诉您。'
          : cancelled
            ? ''
            : '来不了就退掉，让给后面的人。'}
      </View>
      {mayChange && (
        <View className="mine-card-buttons">
          <Button kind="quiet" onClick={onChange}>
            改一改
          </Button>
          <Button kind="quiet" onClick={() => setLeaving(true)}>
            {isWaiting ? '不排了' : '来不了'}
          </Button>
        </View>
      )}
      <Confirm
        open={leaving}
        title={isWaiting ? '不排队了？' : '退掉报名？'}
        yes={isWaiting ? '不排了' : '退掉'}
        no="留着"
        danger
        busy={busy}
        onYes={() => void leave()}
        onNo={() => setLeaving(false)}
      >
        <View>{isWaiting ? '再想来要重新排。' : '位子会马上让给排在后面的人，再想来要重新报。'}</View>
        {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
      </Confirm>
    </Card>
  )
}

function titleOf({ mine, cancelled, fields }: GatheringView): string {
  if (mine === null) return ''
  if (cancelled) return `您报过 ${mine.seats} 位，取消了不用来`
  if (mine.came > 0) return `您到了，${mine.came} 位`
  if (mine.status === 'waiting')
    return mine.waitingPlace === 0
      ? `在排队，${mine.seats} 位`
      : `排队第 ${mine.waitingPlace} 个，要 ${mine.seats} 位`
  const said = fields.flatMap(({ id }) =>
    mine.answers.filter((answer) => answer.id === id).map(({ text }) => text),
  )
  return [`报上了，${mine.seats} 位`, ...said].join(' · ')
}
