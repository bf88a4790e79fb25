import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { DayQuantity } from '../../../domain/ceremonies/day-figures'
import { QUANTITIES, UNITS, sayQuantity } from '../../../domain/ceremonies/quantities'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'
import { press } from '../../ui/press'
import { padTextOf, padValueOf, pressed } from './figures'
import './number-pad.scss'

interface NumberPadProps {
  quantity: DayQuantity
  /** What was reported; money is 分. */
  declared: number | undefined
  value: number | undefined
  /** Undefined: nobody looked. */
  onChange(value: number | undefined): void
  onClose(): void
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** One number, on keys large enough for a cold thumb. */
export function NumberPad({ quantity, declared, value, onChange, onClose }: NumberPadProps) {
  const { unit, name } = QUANTITIES[quantity]
  const [text, setText] = useState(() => padTextOf(quantity, value ?? declared))
  // The first key begins a number of its own; what stands there is only offered.
  const [isFresh, setFresh] = useState(true)
  const type = (key: string) => {
    setText(pressed(quantity, isFresh ? '' : text, key))
    setFresh(false)
  }
  const back = () => {
    setText(isFresh ? '' : text.slice(0, -1))
    setFresh(false)
  }
  const choose = (chosen: number | undefined) => {
    onChange(chosen)
    onClose()
  }
  return (
    <Sheet title={name} open onClose={onClose}>
      <View className="pad">
        <View className="pad-shown" role="status" ariaLabel={`${name}，${text === '' ? '还没填' : text}`}>
          <Text className={text === '' ? 'pad-number pad-none' : 'pad-number'}>
            {text === '' ? '—' : text}
          </Text>
          <Text className="pad-unit">{UNITS[unit].word}</Text>
        </View>
        <View className="pad-quick">
          {declared !== undefined && (
            <Button kind="quiet" onClick={() => choose(declared)}>
              {`和报的一样，${sayQuantity(unit, declared)}`}
            </Button>
          )}
          <Button kind="quiet" onClick={() => choose(undefined)}>
            没看到
          </Button>
        </View>
        <View className="pad-keys">
          {KEYS.map((key) => (
            <Key key={key} words={key} onPress={() => type(key)} />
          ))}
          {unit === 'fen' ? <Key words="." label="点" onPress={() => type('.')} /> : <View />}
          <Key words="0" onPress={() => type('0')} />
          <Key words="退格" onPress={back} />
        </View>
        <Button disabled={text === ''} onClick={() => choose(padValueOf(quantity, text))}>
          就是这个数
        </Button>
      </View>
    </Sheet>
  )
}

function Key({ words, label, onPress }: { words: string; label?: string; onPress(): void }) {
  return (
    <View className="pad-key press" {...press(onPress, { label: label ?? words })}>
      <Text>{words}</Text>
    </View>
  )
}
