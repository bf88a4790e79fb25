import { useState } from 'react'
import { View } from '@tarojs/components'
import { momentText } from '../../domain/calendar'
import { discard, tried, useOutbox, type Waiting } from '../cloud/outbox'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { Confirm } from '../ui/Confirm'
import { Section } from '../ui/Section'
import './waiting-to-send.scss'

interface WaitingToSendProps {
  /** Which are shown; all when absent. */
  of?: (item: Waiting) => boolean
  /** What dropping one is called. */
  dropWords?: string
  onSent(): void
}

/** What has not reached the cloud yet, each with its state, to send again or to drop. */
export function WaitingToSend({ of = () => true, dropWords = '不报了', onSent }: WaitingToSendProps) {
  const items = useOutbox().filter(of)
  const [leaving, setLeaving] = useState<Waiting>()
  if (items.length === 0) return null
  const drop = () => {
    if (leaving) discard(leaving.id)
    setLeaving(undefined)
  }
  return (
    <Section title="还没送到的">
      {items.map((item) => (
        <WaitingCard
          key={item.id}
          item={item}
          dropWords={dropWords}
          onSent={onSent}
          onDrop={() => setLeaving(item)}
        />
      ))}
      <Confirm
        open={leaving !== undefined}
        title={`这一份${dropWords}？`}
        yes={dropWords}
        no="留着"
        danger
        onYes={drop}
        onNo={() => setLeaving(undefined)}
      >
        填过的内容会从这部手机上删掉。
      </Confirm>
    </Section>
  )
}

interface WaitingCardProps {
  item: Waiting
  dropWords: string
  onSent(): void
  onDrop(): void
}

function WaitingCard({ item, dropWords, onSent, onDrop }: WaitingCardProps) {
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    if (await tried(item)) onSent()
    setBusy(false)
  }
  return (
    <Card>
      <View className="waiting-title">{item.title}</View>
      <View className="quiet">{item.refusal || `${momentText(item.at)} 填好的，等有网就送`}</View>
      <View className="waiting-buttons">
        <Button kind="quiet" onClick={onDrop}>
          {dropWords}
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => void send()}>
          现在送
        </Button>
      </View>
    </Card>
  )
}
