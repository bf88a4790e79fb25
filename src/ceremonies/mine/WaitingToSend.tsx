import { useState } from 'react'
import { View } from '@tarojs/components'
import { discard, tried, useOutbox, type Waiting } from '../../cloud/outbox'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Confirm } from '../../ui/Confirm'
import { Section } from '../../ui/Section'
import { momentText } from '../record/when'
import './waiting-to-send.scss'

interface WaitingToSendProps {
  /** Which are shown; all when absent. */
  of?: (item: Waiting) => boolean
  onSent(): void
}

/** What has not reached the cloud yet, each with its state, to send again or to drop. */
export function WaitingToSend({ of = () => true, onSent }: WaitingToSendProps) {
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
        <WaitingCard key={item.id} item={item} onSent={onSent} onDrop={() => setLeaving(item)} />
      ))}
      <Confirm
        open={leaving !== undefined}
        title="这一份不报了？"
        yes="不报了"
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

function WaitingCard({ item, onSent, onDrop }: { item: Waiting; onSent(): void; onDrop(): void }) {
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
          不报了
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => void send()}>
          现在送
        </Button>
      </View>
    </Card>
  )
}
