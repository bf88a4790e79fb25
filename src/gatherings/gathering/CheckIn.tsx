import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import type { GatheringView } from '../../../domain/gatherings/views'
import { beginsAt, endsAt, hoursLater } from '../../../domain/gatherings/when'
import { newId } from '../../cloud'
import { submit } from '../../cloud/outbox'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Status } from '../../ui/Status'
import { gatherings } from '../cloud'

const OPENS_HOURS = 2
const SHUTS_HOURS = 3

/** One's own word that one has come, by choice: on the day, for whoever likes. Nobody is asked for it. */
export function CheckIn({ view, now, onChanged }: { view: GatheringView; now: string; onChanged(): void }) {
  const command = useRef(newId())
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const { id, when, cancelled, mine, title } = view
  const isTime =
    hoursLater(beginsAt(when), -OPENS_HOURS) <= now && now <= hoursLater(endsAt(when), SHUTS_HOURS)
  if (cancelled || !isTime || (mine !== null && mine.came > 0)) return null
  const come = async () => {
    setBusy(true)
    const input = { id, command: command.current, seats: mine === null ? 1 : Math.max(1, mine.seats) }
    const item = {
      id: `come:${id}`,
      module: 'gatherings',
      action: 'checkIn',
      input,
      title: `我到了 · ${title}`,
    }
    try {
      const { sent } = await submit(item, () => gatherings('checkIn', input, { tries: 1 }))
      setSaid(sent ? '' : '先存在手机里了，有网自动送')
      if (sent) onChanged()
    } catch (fault) {
      setSaid(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  return (
    <View>
      <Button kind="quiet" icon="check" busy={busy} onClick={() => void come()}>
        我到了
      </Button>
      <Status>{said === '' ? '点不点都行，办的人也会记' : said}</Status>
    </View>
  )
}
