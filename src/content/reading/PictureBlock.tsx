import { useState } from 'react'
import { Image, Text, View } from '@tarojs/components'
import type { BlockOf } from '../../../domain/content/body'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import { openPicture } from './open-picture'

interface PictureBlockProps {
  block: BlockOf<'picture'>
  /** Where a browser finds a file of storage. */
  urls: Readonly<Record<string, string>>
  /** Whether its words are being read out. */
  now: boolean
}

/**
 * A picture with its caption, as wide as a phone shows it, and the way to see it larger. Its place is kept before it comes, so
 * that the words beneath do not jump.
 */
export function PictureBlock({ block, urls, now }: PictureBlockProps) {
  const { file, small, width, height, caption, alt, decorative } = block
  // The small one first; the picture itself stands in where that is gone.
  const [failed, setFailed] = useState<readonly string[]>([])
  const find = (one: string | undefined) => (process.env.TARO_ENV === 'h5' ? urls[one ?? ''] : one)
  const src = [find(small), find(file)].find((one) => one !== undefined && !failed.includes(one))
  const whole = find(file)
  const words = decorative ? { ariaHidden: true } : { role: 'img', ariaLabel: alt }
  return (
    <View className="body-picture">
      <View className="body-picture-frame">
        <View className="body-picture-place" style={{ paddingTop: `${(height / width) * 100}%` }} {...words}>
          {src === undefined ? (
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
              onError={() => setFailed([...failed, src])}
            />
          )}
        </View>
        {src !== undefined && whole !== undefined && !decorative && (
          <View
            className="body-picture-open press"
            {...press(() => openPicture(whole), { role: 'link', label: `看大图：${alt || caption}` })}
          >
            <Icon name="search" small />
            <Text className="body-picture-open-words">看大图</Text>
          </View>
        )}
      </View>
      {caption !== '' && (
        <View className={now ? 'body-caption sentence-now' : 'body-caption'}>{caption}</View>
      )}
    </View>
  )
}
