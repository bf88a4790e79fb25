import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { PositionKind } from '../../../domain/content/position'
import { PositionsOnPhone } from './PositionsOnPhone'
import { usePositions } from './use-positions'

/** What has to be gone and looked at, on a phone. */
export default function PositionsPage() {
  const { areaId = '' } = useRouter().params
  const [kind, setKind] = useState<PositionKind>()
  return <PositionsOnPhone list={usePositions(areaId, kind)} kind={kind} onKind={setKind} />
}
