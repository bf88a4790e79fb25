import { View } from '@tarojs/components'
import type { CadreFlag } from '../../../domain/ceremonies/cadre-workflow'
import { Tag } from '../../ui/Tag'
import { toldCadreFlags } from './flags'
import '../../ceremonies/record/flags.scss'

/** What is particular about a report, in words. */
export function CadreFlags({ flags }: { flags: readonly CadreFlag[] }) {
  const told = toldCadreFlags(flags)
  if (told.length === 0) return null
  return (
    <View className="flags">
      {told.map((words) => (
        <Tag key={words}>{words}</Tag>
      ))}
    </View>
  )
}
