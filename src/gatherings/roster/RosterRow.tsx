import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import type { ShownLine } from './lines'
import { nameOf } from './use-roster'

interface RosterRowProps {
  line: ShownLine
  branch: string
  onTick(came: number): void
}

const STATUS = { in: '', waiting: '在排队', walkIn: '当天来的' } as const

/** One line to tick: a press says that all of them came, another that none did; of several, how many can be set. */
export const RosterRow = memo(function RosterRow({ line, branch, onTick }: RosterRowProps) {
  const { seats, came, phoneTail, status, isKept, answers } = line
  const name = nameOf(line)
  const isThere = came > 0
  const said = answers.map(({ text }) => text)
  const note = [
    status === 'walkIn' ? '' : `${seats} 位`,
    phoneTail === '' ? '' : `尾号 ${phoneTail}`,
    STATUS[status],
    branch,
    ...said,
    isKept ? '存在手机里' : '',
  ]
  return (
    <View className="comers-row" role="listitem">
      <View
        className={isThere ? 'comers-tick comers-there press' : 'comers-tick press'}
        {...press(() => onTick(isThere ? 0 : seats), {
          role: 'checkbox',
          chosen: isThere,
          label: `${name}来了`,
        })}
      >
        <View className="comers-box">{isThere && <Icon name="check" small />}</View>
        <View className="comers-words">
          <View className="comers-who">{name}</View>
          <View className="quiet">{note.filter(Boolean).join(' · ')}</View>
        </View>
      </View>
      {isThere && seats > 1 && (
        <View className="comers-count">
          <Step label={`${name}少一位`} icon="minus" disabled={came <= 1} onPress={() => onTick(came - 1)} />
          <Text className="comers-number">{`${came} 位`}</Text>
          <Step label={`${name}多一位`} icon="plus" disabled={came >= 999} onPress={() => onTick(came + 1)} />
        </View>
      )}
    </View>
  )
})

interface StepProps {
  label: string
  icon: 'minus' | 'plus'
  disabled: boolean
  onPress(): void
}

function Step({ label, icon, disabled, onPress }: StepProps) {
  return (
    <View className="comers-step press" {...press(onPress, { label, disabled })}>
      <Icon name={icon} small />
    </View>
  )
}
