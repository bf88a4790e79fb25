import { View } from '@tarojs/components'
import type { GatheringView } from '../../../domain/gatherings/views'
import { Button } from '../../ui/Button'
import { Status } from '../../ui/Status'

/** The one thing to press: sign up, or stand in the line. */
export function SignUpFoot({ view: { door, counts, left }, onAsk }: { view: GatheringView; onAsk(): void }) {
  const words = door === 'line' ? '排队等位子' : '我要报名'
  const note = door === 'line' ? `前面有 ${counts.waiting} 家，有人退就按先后轮到` : leftText(left)
  return (
    <View>
      <Button onClick={onAsk}>{words}</Button>
      {note !== '' && <Status>{note}</Status>}
    </View>
  )
}

function leftText(left: number | null): string {
  return left === null ? '名额不限' : `还有 ${left} 位，先报先得`
}
