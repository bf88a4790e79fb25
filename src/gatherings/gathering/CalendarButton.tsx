import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { calendarFile } from '../../../domain/gatherings/calendar-file'
import type { GatheringView } from '../../../domain/gatherings/views'
import { beginsAt, endsAt } from '../../../domain/gatherings/when'
import { Button } from '../../ui/Button'
import { Status } from '../../ui/Status'
import { saveText } from '../parts/save-text'

const HALF_HOUR = 1800

/** Puts the gathering into the phone's own calendar; needs no network. */
export function CalendarButton({ view }: { view: GatheringView }) {
  const [said, setSaid] = useState('')
  const add = async () => setSaid(process.env.TARO_ENV === 'h5' ? asFile(view) : await asPhoneCalendar(view))
  return (
    <View>
      <Button kind="quiet" icon="calendar" onClick={() => void add()}>
        加入日历
      </Button>
      {said !== '' && <Status>{said}</Status>}
    </View>
  )
}

function asFile({
  id,
  kind,
  title,
  when,
  place,
  words,
  version,
  updatedAt,
  cancelled,
}: GatheringView): string {
  const event = { id, kind, title, when, place, words, version, updatedAt, cancelled }
  saveText(`${title}.ics`, calendarFile(title, [event]), 'text/calendar')
  return '存好了，点开那个文件，日历就会收进去'
}

async function asPhoneCalendar({ title, when, place, words }: GatheringView): Promise<string> {
  try {
    await Taro.addPhoneCalendar({
      title,
      startTime: seconds(beginsAt(when)),
      endTime: String(seconds(endsAt(when))),
      location: place,
      description: words,
      alarmOffset: HALF_HOUR,
    })
    return '记进手机日历了，开始前半小时会响'
  } catch {
    return '没有记上。要在微信的设置里允许用日历，才能记。'
  }
}

function seconds(instant: string): number {
  return Math.round(Date.parse(instant) / 1000)
}
