import { useState } from 'react'
import { View } from '@tarojs/components'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Status } from '../../ui/Status'
import { gatherings } from '../cloud'
import { saveText } from '../parts/save-text'

/** A place's whole calendar as a file, for the calendar of a phone or computer. WeChat takes in one gathering at a time, on its own page. */
export function ToPhoneCalendar({ areaId, areaName }: { areaId: string; areaName: string }) {
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  if (process.env.TARO_ENV !== 'h5') return null
  const save = async () => {
    setBusy(true)
    try {
      const { name, text } = await gatherings('calendarFile', { areaId })
      saveText(name, text, 'text/calendar')
      setSaid('存好了，点开那个文件，日历就会收进去')
    } catch (fault) {
      setSaid(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  return (
    <View>
      <Button kind="quiet" icon="calendar" busy={busy} onClick={() => void save()}>
        {`${areaName}的安排存进日历`}
      </Button>
      {said !== '' && <Status>{said}</Status>}
    </View>
  )
}
