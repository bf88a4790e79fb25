import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Orientation, Slide } from '../../../domain/content/screen-item'
import type { Lie } from '../stage/Stage'
import { StagePreview } from '../stage/StagePreview'

interface PreviewsProps {
  villageName: string
  orientation: Orientation
  slide: Slide | undefined
  wide: boolean
}

/** The chosen item as the screen will show it; both ways where there is room. */
export function Previews({ villageName, orientation, slide, wide }: PreviewsProps) {
  const [at] = useState(() => Date.now())
  const lie: Lie = orientation === 'landscape' ? 'landscape' : 'portrait'
  const lies: readonly Lie[] = wide ? ['landscape', 'portrait'] : [lie]
  return (
    <View className="previews" role="region" ariaLabel="屏上的样子">
      {lies.map((each) => (
        <View key={each} className="previews-one">
          <View className="quiet">{`${each === 'landscape' ? '横屏' : '竖屏'}上的样子`}</View>
          <StagePreview
            lie={each}
            side={each === 'landscape' ? (wide ? 270 : 180) : 190}
            villageName={villageName}
            at={at}
            slide={slide}
          />
        </View>
      ))}
    </View>
  )
}
