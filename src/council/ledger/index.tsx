import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { dayOf } from '../../../domain/calendar'
import type { Ledger } from '../../../domain/ceremonies/ledger'
import { useMe } from '../../cloud'
import { staffEntries } from '../../mine/staff-entries'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { useWide } from '../../ui/use-wide'
import { useNow } from '../../ceremonies/record/use-now'
import { LedgerDesk } from './LedgerDesk'
import { LedgerPhone } from './LedgerPhone'
import { choicesAtFirst, filterOf, monthChoices, type Choices } from './choices'
import { useExport } from './use-export'
import { useLedger } from './use-ledger'
import './index.scss'

const HERE = '/council/ledger/index'

/** The ledgers of an area, weddings and feasts in one, funerals in the other: totals, figures, lines and files. */
export default function LedgerPage() {
  const { areaId: asked = '', ledger: askedLedger = '', export: exportId = '' } = useRouter().params
  const { data: me } = useMe()
  const isWide = useWide()
  const today = dayOf(useNow())
  const entries = staffEntries(me?.grants ?? [])
  const doors = entries
    .filter(({ url }) => url.startsWith(HERE))
    .map(({ url }) => url.split('areaId=')[1] ?? '')
  // A village of one's town is opened within one's own area.
  const baseId = doors.includes(asked) ? asked : (doors[0] ?? '')
  const baseName = me?.grants.find(({ areaId }) => areaId === baseId)?.areaName ?? ''
  const [ledger, setLedger] = useState<Ledger>(askedLedger === 'funerals' ? 'funerals' : 'celebrations')
  const [chosen, setChosen] = useState<Choices>()
  const choices = chosen ?? choicesAtFirst(asked || baseId, today)
  const data = useLedger(baseId, ledger, choices)
  const file = useExport(filterOf(ledger, choices), exportId)
  if (me !== undefined && baseId === '') return <NotForMe />
  const places = [
    { value: baseId, label: baseName },
    ...data.places.map((place) => ({ value: place.areaId, label: place.name })),
  ]
  const view = {
    ledger,
    choices,
    places,
    months: monthChoices(today),
    where: places.find(({ value }) => value === choices.areaId)?.label ?? '',
    data,
    file,
    entries,
    now: `${HERE}?areaId=${baseId}`,
    onLedger: (next: Ledger) => {
      setLedger(next)
      setChosen({ ...choices, outcome: 'all', kind: 'all' })
    },
    onChoose: setChosen,
  }
  return isWide ? <LedgerDesk {...view} /> : <LedgerPhone {...view} />
}

function NotForMe() {
  return (
    <Page title="台账">
      <Empty title="这里是理事会和镇里看台账的地方">您是理事的话，请管理员发一张邀请给您。</Empty>
    </Page>
  )
}
