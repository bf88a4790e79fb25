import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import type { BlockOf } from '../../../domain/content/body'

interface PictureBlockProps {
  block: BlockOf<'picture'>
  /** Where a browser finds it. */
  url: string | undefined
  /** Whether its words are being read out. */
  now: boolean
}

/** A picture with its caption. Its place is kept before it comes, so that the words beneath do not jump. */
export function PictureBlock({ block, url, now }: PictureBlockProps) {
  const [missing, setMissing] = useState(false)
  const { file, width, height, caption, alt, decorative } = block
  const src = process.env.TARO_ENV === 'h5' ? url : file
  const words = decorative ? { ariaHidden: true } : { role: 'img', ariaLabel: alt }
  return (
    <View className="body-picture">
      <View className="body-picture-place" style={{ paddingTop: `${(height / width) * 100}%` }} {...words}>
        {missing || src === undefined ? (
          <View className="body-picture-missing">
            {alt === '' ? '图片现在打不开' : `图片现在打不开：${alt}`}
          </View>
        ) : (
          <Image
            className="body-picture-art"
            mode="aspectFill"
            lazyLoad
            src={src}
            ariaHidden
            onError={() => setMissing(true)}
          />
        )}
      </View>
      {caption !== '' && (
        <View className={now ? 'body-caption sentence-now' : 'body-caption'}>{caption}</View>
      )}
    </View>
  )
}
