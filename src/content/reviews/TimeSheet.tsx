import { useState } from 'react'
import { View } from '@tarojs/components'
import { addDays, dayOf } from '../../../domain/calendar'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'
import { clockOf, instantOf } from './publish-time'
import { TimeFields } from './TimeFields'

interface TimeSheetProps {
  /** ISO instant chosen before; empty for none. */
  publishAt: string
  busy: boolean
  onClose(): void
  onGive(publishAt: string): Promise<void>
}

/** Asks for the day and the hour an article appears, or lets it appear as soon as it has passed. */
export function TimeSheet({ publishAt, busy, onClose, onGive }: TimeSheetProps) {
  const [now] = useState(() => Date.now())
  const today = dayOf(now)
  // Tomorrow morning is what one mostly means.
  const [day, setDay] = useState(publishAt === '' ? addDays(today, 1) : dayOf(publishAt))
  const [clock, setClock] = useState(publishAt === '' ? '08:00' : clockOf(publishAt))
  const isPast = Date.parse(instantOf(day, clock)) <= now
  return (
    <Sheet title="什么时候发布" open onClose={onClose}>
      <View className="stack">
        <TimeFields day={day} clock={clock} today={today} onDay={setDay} onClock={setClock} />
        <View className="quiet">
          {isPast ? '这个时间已经过了：三审一通过就发。' : '三审通过以后，到点自己发布，最多晚五分钟。'}
        </View>
        <Button busy={busy} onClick={() => void onGive(instantOf(day, clock))}>
          就定这个时间
        </Button>
        {publishAt !== '' && (
          <Button kind="quiet" busy={busy} onClick={() => void onGive('')}>
            不等了，通过就发
          </Button>
        )}
      </View>
    </Sheet>
  )
}
