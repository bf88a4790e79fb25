import { View } from '@tarojs/components'
import type { ShownUrgent } from '../../../domain/content/area-urgent'
import type { Slide } from '../../../domain/content/screen-item'
import { SlideView } from './SlideView'
import { Stage, type Lie } from './Stage'
import { IdleView, UrgentView } from './UrgentView'
import './stage-preview.scss'

interface StagePreviewProps {
  lie: Lie
  /** The shorter side in px. */
  side: number
  villageName: string
  at: number
  slide?: Slide
  urgent?: ShownUrgent
}

// Drawn larger and made small as a whole: browsers will not draw letters below a certain size.
const DRAWN_SIDE = 500

/** A screen in small, drawn by the very same code. */
export function StagePreview({ lie, side, villageName, at, slide, urgent }: StagePreviewProps) {
  return (
    <View className="stage-preview" style={boxOf(lie, side)}>
      <View
        className="stage-preview-drawn"
        style={{ ...boxOf(lie, DRAWN_SIDE), transform: `scale(${side / DRAWN_SIDE})` }}
      >
        <Stage
          lie={lie}
          unit={`${DRAWN_SIDE / 100}px`}
          villageName={villageName}
          at={at}
          red={urgent !== undefined || slide?.kind === 'slogan'}
        >
          {urgent !== undefined && <UrgentView urgent={urgent} />}
          {urgent === undefined && slide !== undefined && <SlideView slide={slide} lie={lie} />}
          {urgent === undefined && slide === undefined && <IdleView villageName={villageName} at={at} />}
        </Stage>
      </View>
    </View>
  )
}

function boxOf(lie: Lie, side: number): { width: string; height: string } {
  const long = `${Math.round((side * 16) / 9)}px`
  const short = `${side}px`
  return lie === 'landscape' ? { width: long, height: short } : { width: short, height: long }
}
