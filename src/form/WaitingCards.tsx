import { useState } from 'react'
import { View } from '@tarojs/components'
import { momentText } from '../../domain/calendar'
import { discard, tried, useOutbox, type Waiting } from '../cloud/outbox'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { Confirm } from '../ui/Confirm'
import './waiting-cards.scss'

/** How it is said what waits and what dropping it comes to. */
export interface WaitingWords {
  /** What it has been: 填好的, 记好的. */
  done: string
  /** What dropping one is called: 不送了. */
  drop: string
  /** Asked first: 这一份不送了？ */
  ask: string
  /** What is lost: 填过的内容会从这部手机上删掉。 */
  lost: string
}

interface WaitingCardsProps {
  /** Which of what waits is shown; all when absent. */
  of?: (item: Waiting) => boolean
  words: WaitingWords
  /** After each try, whatever came of it. */
  onSent(): void
  onDropped?(): void
}

/** What was handed in without a network and is still on this phone, each with its state, to send again or to drop. */
export function WaitingCards({ of = () => true, words, onSent, onDropped }: WaitingCardsProps) {
  const items = useOutbox().filter(of)
  const [leaving, setLeaving] = useState<Waiting>()
  const drop = () => {
    if (leaving) discard(leaving.id)
    setLeaving(undefined)
    onDropped?.()
  }
  return (
    <>
      {items.map((item) => (
        <WaitingCard
          key={item.id}
          item={item}
          words={words}
          onSent={onSent}
          onDrop={() => setLeaving(item)}
        />
      ))}
      <Confirm
        open={leaving !== undefined}
        title={words.ask}
        yes={words.drop}
        no="留着"
        danger
        onYes={drop}
        onNo={() => setLeaving(undefined)}
      >
        {words.lost}
      </Confirm>
    </>
  )
}

interface WaitingCardProps {
  item: Waiting
  words: WaitingWords
  onSent(): void
  onDrop(): void
}

function WaitingCard({ item, words, onSent, onDrop }: WaitingCardProps) {
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
        {item.refusal || `${momentText(item.at)} ${words.done}，存在手机里，有网就送`}
      </View>
      <View className="waiting-buttons">
        <Button kind="quiet" onClick={onDrop}>
          {words.drop}
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => void send()}>
          现在送
        </Button>
      </View>
    </Card>
  )
}
