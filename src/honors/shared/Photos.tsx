import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { press } from '../../ui/press'
import './photos.scss'

interface PhotosProps {
  /** Addresses, in their order. */
  urls: readonly string[]
  /** Whose they are, for those who cannot see them. */
  of: string
}

/** Photographs of somebody nominated: the first across the page, the rest two to a row; each opens large. */
export function Photos({ urls, of }: PhotosProps) {
  if (urls.length === 0) return null
  return (
    <View className="honor-photos">
      {urls.map((url, place) => (
        <Photo
          key={url}
          url={url}
          words={`${of}的照片，共 ${urls.length} 张，第 ${place + 1} 张，点开看大图`}
          onOpen={() => void Taro.previewImage({ urls: [...urls], current: url })}
        />
      ))}
    </View>
  )
}

function Photo({ url, words, onOpen }: { url: string; words: string; onOpen(): void }) {
  const [missing, setMissing] = useState(false)
  if (missing) {
    return (
      <View className="honor-photo">
        <View className="honor-photo-missing">照片现在打不开</View>
      </View>
    )
  }
  return (
    <View className="honor-photo press" {...press(onOpen, { label: words })}>
      <Image
        className="honor-photo-art"
        mode="aspectFill"
        lazyLoad
        src={url}
        ariaHidden
        onError={() => setMissing(true)}
      />
    </View>
  )
}
