import { useFlush, type Waiting } from '../../cloud/outbox'
import { WaitingCards } from '../../form/WaitingCards'

interface NotSentProps {
  /** Which of what waits is shown. */
  of(item: Waiting): boolean
  /** What dropping one comes to: 记下的分会从这部手机上删掉。 */
  dropped: string
  /** After each try, whatever came of it. */
  onSent(): void
  onDropped?(): void
}

/** What was handed in without a network and is still on this phone; it is sent as soon as there is one. */
export function NotSent({ of, dropped, onSent, onDropped }: NotSentProps) {
  useFlush(onSent)
  const words = { done: '填好的', drop: '不送了', ask: '这一份不送了？', lost: dropped }
  return <WaitingCards of={of} words={words} onSent={onSent} onDropped={onDropped} />
}
