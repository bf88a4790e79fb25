import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import { Rosette } from '../../ui/Rosette'
import './cover.scss'

/** The first photograph, small, in a list; a paper-cut flower where there is none or it does not open. */
export function Cover({ url }: { url: string }) {
  const [missing, setMissing] = useState(false)
  return (
    <View className="honor-cover" ariaHidden>
      {url === '' || missing ? (
        <Rosette size={56} colour="#e0a898" />
      ) : (
        <Image
          className="honor-cover-art"
          mode="aspectFill"
          lazyLoad
          src={url}
          onError={() => setMissing(true)}
        />
      )}
    </View>
  )
}
