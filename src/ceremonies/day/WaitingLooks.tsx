import { useFlush } from '../../cloud/outbox'
import { WaitingCards } from '../../form/WaitingCards'
import { waitingIdOf } from './use-look'

interface WaitingLooksProps {
  /** Only that of one registration; all when absent. */
  id?: string
  onSent(): void
}

const WORDS = {
  done: '记好的',
  drop: '不要了',
  ask: '这次看的不要了？',
  lost: '记下的数会从这部手机上删掉。',
}

/** Looks that were written down without a network and are still on this phone, each to be sent again or dropped. */
export function WaitingLooks({ id, onSent }: WaitingLooksProps) {
  useFlush(onSent)
  return (
    <WaitingCards
      of={(item) => item.action === 'recordDay' && (id === undefined || item.id === waitingIdOf(id))}
      words={WORDS}
      onSent={onSent}
    />
  )
}
