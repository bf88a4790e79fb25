import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/Icon'
import { TextField } from '../../ui/TextField'
import { press } from '../../ui/press'
import { scrollToAnchor } from './scroll-to'

interface SearchBarProps {
  asked: string
  count: number
  /** The clauses that hold it, in order. */
  anchors: readonly string[]
  onAsk(asked: string): void
}

/** Looks for words in the text: says how many places there are, and goes from one to the next. */
export function SearchBar({ asked, count, anchors, onAsk }: SearchBarProps) {
  const [at, setAt] = useState(0)
  const ask = (words: string) => {
    setAt(0)
    onAsk(words)
  }
  const next = () => {
    const anchor = anchors[at % anchors.length]
    if (anchor !== undefined) scrollToAnchor(anchor)
    setAt((at + 1) % Math.max(1, anchors.length))
  }
  return (
    <View className="search">
      <TextField
        label="在里面找"
        placeholder="比如 彩礼、桌"
        value={asked}
        most={20}
        aside={<Icon name="search" small />}
        onChange={ask}
      />
      {asked.trim() !== '' && (
        <View className="search-found">
          <Text role="status">
            {count === 0 ? `没有找到“${asked.trim()}”，换个说法试试` : `找到 ${count} 处`}
          </Text>
          {count > 0 && (
            <View className="search-next press" {...press(next)}>
              <Text>{at === 0 ? '看第一处' : '看下一处'}</Text>
              <Icon name="down" small />
            </View>
          )}
        </View>
      )}
    </View>
  )
}
