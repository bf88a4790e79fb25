import { useOutbox, type Waiting } from '../cloud/outbox'
import { Section } from '../ui/Section'
import { WaitingCards } from './WaitingCards'

interface WaitingToSendProps {
  /** Which are shown; all when absent. */
  of?: (item: Waiting) => boolean
  /** What dropping one is called. */
  dropWords?: string
  onSent(): void
}

/** What of one's own has not reached the cloud yet, under a heading; nothing when all has. */
export function WaitingToSend({ of = () => true, dropWords = '不报了', onSent }: WaitingToSendProps) {
  const items = useOutbox().filter(of)
  if (items.length === 0) return null
  const words = {
    done: '填好的',
    drop: dropWords,
    ask: `这一份${dropWords}？`,
    lost: '填过的内容会从这部手机上删掉。',
  }
  return (
    <Section title="还没送到的">
      <WaitingCards of={of} words={words} onSent={onSent} />
    </Section>
  )
}
