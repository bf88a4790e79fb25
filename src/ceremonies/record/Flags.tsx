import { View } from '@tarojs/components'
import type { Flag } from '../../../domain/ceremonies/workflow'
import { Tag } from '../../ui/Tag'
import { toldFlags } from './flags'
import './flags.scss'

/** What is particular about a registration, in words. */
export function Flags({ flags, statusName }: { flags: readonly Flag[]; statusName: string }) {
  const told = toldFlags(flags, statusName)
  if (told.length === 0) return null
  return (
    <View className="flags">
      {told.map(({ words, pressing }) => (
        <Tag key={words} tone={pressing ? 'amber' : 'slate'}>
          {words}
        </Tag>
      ))}
    </View>
  )
}
