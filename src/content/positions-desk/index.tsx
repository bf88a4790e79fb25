import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { PositionKind } from '../../../domain/content/position'
import { useMe } from '../../cloud'
import { useWide } from '../../ui/use-wide'
import { PositionsOnPhone } from '../positions/PositionsOnPhone'
import { usePositions } from '../positions/use-positions'
import { Ledger } from './Ledger'

/** The ledger of positions at a desk: a list with what is overdue first, and one of them beside it. */
export default function PositionsDesk() {
  const { areaId = '', id = '' } = useRouter().params
  const [kind, setKind] = useState<PositionKind>()
  const wide = useWide()
  const { data: me } = useMe()
  const list = usePositions(areaId, kind)
  const keeps = (me?.grants ?? []).some(({ role }) => role === 'editor' || role === 'admin')
  if (!wide) return <PositionsOnPhone list={list} kind={kind} onKind={setKind} />
  return <Ledger areaId={areaId} opened={id} list={list} keeps={keeps} kind={kind} onKind={setKind} />
}
