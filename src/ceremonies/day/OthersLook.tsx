import { View } from '@tarojs/components'
import type { LookView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { Looks } from '../record/Looks'

interface OthersLookProps {
  look: LookView
  busy: boolean
  onSame(): void
}

/** What a colleague saw, to be confirmed at one press by whoever saw the same. */
export function OthersLook({ look, busy, onSame }: OthersLookProps) {
  return (
    <View className="others-look">
      <Looks looks={[look]} />
      <Button kind="quiet" icon="check" busy={busy} onClick={onSame}>
        我看的也一样
      </Button>
      <View className="quiet">两位理事看的合起来，就是当天的记录。不一样就在下面记您看到的。</View>
    </View>
  )
}
