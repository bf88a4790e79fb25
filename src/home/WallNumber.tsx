import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { readScene, sceneTyped } from '../../domain/content/wall'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { press } from '../ui/press'
import { Sheet } from '../ui/Sheet'
import { TextField } from '../ui/TextField'
import './wall-number.scss'

/** For a code that is scratched: the five digits under it open the same wall. A mistyped digit is noticed here, without a network. */
export function WallNumber() {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState('')
  const enter = () => {
    const scene = sceneTyped(typed)
    if (readScene(scene).kind !== 'number') return setFault('有一位输错了，照牌子上的五位数字再看一遍')
    setOpen(false)
    void Taro.navigateTo({ url: `/content/wall/index?scene=${encodeURIComponent(scene)}` })
  }
  return (
    <View className="wall-number">
      <View className="wall-number-way press" {...press(() => setOpen(true))}>
        <Icon name="wall" small />
        <Text className="wall-number-words">墙上的码扫不出来？输编号</Text>
      </View>
      <Sheet title="输墙上的编号" open={open} onClose={() => setOpen(false)}>
        <View className="stack">
          <TextField
            label="牌子上的编号"
            hint="印在码下面的五位数字"
            kind="phone"
            value={typed}
            error={fault}
            onChange={(text) => {
              setTyped(text)
              setFault('')
            }}
          />
          <Button disabled={typed.trim() === ''} onClick={enter}>
            打开这面墙
          </Button>
        </View>
      </Sheet>
    </View>
  )
}
