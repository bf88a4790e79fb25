import { View } from '@tarojs/components'
import { cutRosette, type Cut } from './cut'
import './index.scss'

interface RosetteProps extends Partial<Cut> {
  /** Any CSS colour that needs no variables, since the drawing stands outside the page. */
  colour?: string
  /** Side in px. */
  size?: number
}

/** The paper-cut flower, drawn from code: the only ornament, and never on a funeral's page. */
export function Rosette({ folds = 8, slender = 0.3, colour = '#b93620', size = 60 }: RosetteProps) {
  const drawing = encodeURIComponent(cutRosette({ folds, slender }, colour))
  return (
    <View
      className="rosette"
      ariaHidden
      style={{
        width: `${size}px`,
        height: `${size}px`,
        backgroundImage: `url("data:image/svg+xml,${drawing}")`,
      }}
    />
  )
}
