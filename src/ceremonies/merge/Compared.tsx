import { View } from '@tarojs/components'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import type { Choices, Differing, Side } from './fields'

interface ComparedProps {
  differing: readonly Differing[]
  choices: Choices
  /** Whose each column is: 陈演示家报的. */
  names: Readonly<Record<Side, string>>
  onChoose(path: Differing['path'], side: Side): void
}

const SIDES: readonly Side[] = ['own', 'other']

/** Each answer the families gave otherwise, both side by side; the one that stays carries a tick and says so. */
export function Compared({ differing, choices, names, onChoose }: ComparedProps) {
  return (
    <>
      {differing.map(({ path, label, offered, ...words }) => {
        const chosen = choices[path] ?? offered
        return (
          <View key={path} className="compared" role="radiogroup" ariaLabel={`${label}，两家不一样`}>
            <View className="compared-label">{`${label}：两家不一样`}</View>
            <View className="compared-sides">
              {SIDES.map((side) => (
                <View
                  key={side}
                  className={`compared-side press ${side === chosen ? 'compared-now' : ''}`}
                  {...press(() => onChoose(path, side), {
                    role: 'radio',
                    chosen: side === chosen,
                    label: `${label}，${names[side]}，${words[side] || '没有填'}`,
                  })}
                >
                  <View className="quiet">{names[side]}</View>
                  <View className={words[side] === '' ? 'compared-none' : 'compared-value'}>
                    {words[side] || '没有填'}
                  </View>
                  <View className="compared-mark">
                    {side === chosen && <Icon name="check" small />}
                    {side === chosen && <View>留这个</View>}
                  </View>
                </View>
              ))}
            </View>
          </View>
        )
      })}
    </>
  )
}
