import { View } from '@tarojs/components'
import { cutRosette } from '../../ui/Rosette/cut'

interface CuttingProps {
  /** Where it lies: a class of the stage's stylesheet. */
  place: string
  colour: string
  folds?: number
}

/** A paper-cut flower as large as its place on the stage. */
export function Cutting({ place, colour, folds = 12 }: CuttingProps) {
  const drawing = encodeURIComponent(cutRosette({ folds, slender: 0.25 }, colour))
  return (
    <View
      className={`cutting ${place}`}
      ariaHidden
      style={{ backgroundImage: `url("data:image/svg+xml,${drawing}")` }}
    />
  )
}
