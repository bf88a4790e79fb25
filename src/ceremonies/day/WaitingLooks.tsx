import { useState } from 'react'
import { View } from '@tarojs/components'
import { discard, tried, useFlush, useOutbox, type Waiting } from '../../cloud/outbox'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Confirm } from '../../ui/Confirm'
import { momentText } from '../record/when'
import { waitingIdOf } from './use-look'
import '../../form/waiting-to-send.scss'

interface WaitingLooksProps {
  /** Only that of one registration; all when absent. */
  id?: string
  onSent(): void
}

/** Looks that were written down without a network and are still on this phone, each to be sent again or dropped. */
export function WaitingLooks({ id, onSent }: WaitingLooksProps) {
  const items = useOutbox().filter(
    (item) => item.action === 'recordDay' && (id === undefined || item.id === waitingIdOf(id)),
  )
  const [leaving, setLeaving] = useState<Waiting>()
  useFlush(onSent)
  return (
    <>
      {items.map((item) => (
        <WaitingLook key={item.id} item={item} onSent={onSent} onDrop={() => setLeaving(item)} />
      ))}
      <Confirm
        open={leaving !== undefined}
        title="这次看的不要了？"
        yes="不要了"
        no="留着"
        danger
        onYes={() => {
          if (leaving) discard(leaving.id)
          setLeaving(undefined)
        }}
        onNo={() => setLeaving(undefined)}
      >
        记下的数会从这部手机上删掉。
      </Confirm>
    </>
  )
}

function WaitingLook({ item, onSent, onDrop }: { item: Waiting; onSent(): void; onDrop(): void }) {
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    if (await tried(item)) onSent()
    setBusy(false)
  }
  return (
    <Card>
      <View className="waiting-title">{item.title}</View>
      <View className="quiet" role="status">
        {item.refusal || `${momentText(item.at)} 记好的，存在手机里，有网就送`}
      </View>
      <View className="waiting-buttons">
        <Button kind="quiet" onClick={onDrop}>
          不要了
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => void send()}>
          现在送
        </Button>
      </View>
    </Card>
  )
}
