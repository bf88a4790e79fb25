import { useState } from 'react'
import { View } from '@tarojs/components'
import { momentText } from '../../../domain/calendar'
import { discard, tried, useFlush, useOutbox, type Waiting } from '../../cloud/outbox'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Confirm } from '../../ui/Confirm'
import './not-sent.scss'

interface NotSentProps {
  /** Which of what waits is shown. */
  of(item: Waiting): boolean
  /** What dropping one comes to: 记下的分会从这部手机上删掉。 */
  dropped: string
  /** After each try, whatever came of it. */
  onSent(): void
  onDropped?(): void
}

/** What was handed in without a network and is still on this phone, each with its state, to send again or to drop. */
export function NotSent({ of, dropped, onSent, onDropped }: NotSentProps) {
  const items = useOutbox().filter(of)
  const [leaving, setLeaving] = useState<Waiting>()
  useFlush(onSent)
  const drop = () => {
    if (leaving) discard(leaving.id)
    setLeaving(undefined)
    onDropped?.()
  }
  return (
    <>
      {items.map((item) => (
        <NotSentCard key={item.id} item={item} onSent={onSent} onDrop={() => setLeaving(item)} />
      ))}
      <Confirm
        open={leaving !== undefined}
        title="这一份不送了？"
        yes="不送了"
        no="留着"
        danger
        onYes={drop}
        onNo={() => setLeaving(undefined)}
      >
        {dropped}
      </Confirm>
    </>
  )
}

function NotSentCard({ item, onSent, onDrop }: { item: Waiting; onSent(): void; onDrop(): void }) {
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    if (await tried(item)) onSent()
    setBusy(false)
  }
  return (
    <Card>
      <View className="not-sent-title">{item.title}</View>
      <View className="quiet" role="status">
        {item.refusal || `${momentText(item.at)} 填好的，存在手机里，有网就送`}
      </View>
      <View className="not-sent-buttons">
        <Button kind="quiet" onClick={onDrop}>
          不送了
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => void send()}>
          现在送
        </Button>
      </View>
    </Card>
  )
}
