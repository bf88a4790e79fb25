import { Text, View } from '@tarojs/components'
import type { Standard } from '../../../domain/ceremonies/standard'
import { press } from '../../ui/press'
import { partsOf } from './document'
import { scrollToAnchor } from './scroll-to'

interface ContentsProps {
  standards: readonly { standard: Standard; place: string }[]
  today: string
}

/** The way to each part of each standard on the page. */
export function Contents({ standards, today }: ContentsProps) {
  return (
    <View className="contents" role="navigation" ariaLabel="目录">
      {standards.map(({ standard, place }) => (
        <View key={standard.id} className="contents-line">
          {standards.length > 1 && <Text className="contents-place">{place}</Text>}
          {partsOf(standard, today).map((part) => (
            <View
              key={part.part}
              className="contents-chip press"
              {...press(() => scrollToAnchor(part.anchor), {
                role: 'link',
                label: `${place}的${part.title}`,
              })}
            >
              <Text>{part.title}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
