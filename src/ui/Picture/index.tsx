import { Image, View } from '@tarojs/components'
import { addressOf } from './address'
import './index.scss'

interface PictureProps {
  /** A self-contained drawing, as SVG text. */
  art: string
  /** What it shows, for those who cannot see it. */
  alt: string
  /** Fetched by the platform only when it comes near the screen. */
  lazy?: boolean
}

/** A drawing three wide and two high, as wide as the place it stands in. */
export function Picture({ art, alt, lazy = false }: PictureProps) {
  return (
    <View className="picture" role="img" ariaLabel={alt}>
      <Image className="picture-art" mode="aspectFill" lazyLoad={lazy} src={addressOf(art)} ariaHidden />
    </View>
  )
}
