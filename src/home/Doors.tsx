import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { CallSheet } from '../ui/CallSheet'
import { Card } from '../ui/Card'
import { Icon } from '../ui/Icon'
import type { Door } from './doors'
import './doors.scss'

interface DoorsProps {
  doors: readonly Door[]
  /** Who answers, and the number; absent until known, and then a call is not offered. */
  council: { name: string; phone: string } | undefined
}

/** The services as cards. One that has no page leads to a person on the phone. */
export function Doors({ doors, council }: DoorsProps) {
  const [calling, setCalling] = useState<{ title: string; words: string }>()
  const enter = ({ title, way }: Door) => {
    if ('page' in way) void Taro.navigateTo({ url: way.page })
    else setCalling({ title, words: way.call })
  }
  return (
    <View className="doors">
      {doors.map((door) => (
        <Card
          key={door.title}
          className="door"
          label={`${door.title}，${door.lines.join('，')}`}
          onClick={() => enter(door)}
        >
          <View className="door-words">
            <Text className="door-title">{door.title}</Text>
            {door.lines.map((line) => (
              <View key={line} className="door-line">
                {line}
              </View>
            ))}
          </View>
          <View className={door.quiet === true ? 'door-icon door-icon-quiet' : 'door-icon'}>
            <Icon name={door.icon} />
          </View>
        </Card>
      ))}
      <CallSheet
        open={calling !== undefined}
        title={calling?.title ?? ''}
        words={calling?.words ?? ''}
        who={council === undefined ? '' : `${council.name}红白理事会`}
        phone={council?.phone ?? ''}
        onClose={() => setCalling(undefined)}
      />
    </View>
  )
}
