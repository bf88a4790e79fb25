import { useState } from 'react'
import { Picker, View } from '@tarojs/components'
import { dayOf, solarFullText } from '../../../domain/calendar'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'
import { clockOf, instantOf } from './publish-time'

interface TimeSheetProps {
  /** ISO instant chosen before; empty for none. */
  publishAt: string
  busy: boolean
  onClose(): void
  onGive(publishAt: string): Promise<void>
}

/** Asks for the day and the hour an article appears, or lets it appear as soon as it has passed. */
export function TimeSheet({ publishAt, busy, onClose, onGive }: TimeSheetProps) {
  const [today] = useState(() => dayOf(Date.now()))
  const [day, setDay] = useState(publishAt === '' ? today : dayOf(publishAt))
  const [clock, setClock] = useState(publishAt === '' ? '08:00' : clockOf(publishAt))
  return (
    <Sheet title="什么时候发布" open onClose={onClose}>
      <View className="stack">
        <Picker mode="date" value={day} start={today} onChange={(event) => setDay(event.detail.value)}>
          <View className="time-answer press" role="button" ariaLabel={`哪一天，${day}`}>
            {solarFullText(day)}
          </View>
        </Picker>
        <Picker mode="time" value={clock} onChange={(event) => setClock(event.detail.value)}>
          <View className="time-answer press" role="button" ariaLabel={`几点，${clock}`}>
            {clock}
          </View>
        </Picker>
        <View className="quiet">三审通过以后，到点自己发布，最多晚五分钟。</View>
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
