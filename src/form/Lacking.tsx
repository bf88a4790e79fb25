import { Text, View } from '@tarojs/components'
import type { FieldFault } from '../../domain/errors'
import { Icon } from '../ui/Icon'
import { press } from '../ui/press'
import './lacking.scss'

/** What is still lacking in a form or a step of it, each line a way to its field. */
export function Lacking({ faults, onEdit }: { faults: readonly FieldFault[]; onEdit(path: string): void }) {
  if (faults.length === 0) return null
  return (
    <View className="faults" role="alert">
      <View className="faults-title">
        <Icon name="flag" small />
        <Text>{`还有 ${faults.length} 处要补`}</Text>
      </View>
      {faults.map(({ path, message }) => (
        <View
          key={path}
          className="fault press"
          {...press(() => onEdit(path), { role: 'link', label: message })}
        >
          {message}
        </View>
      ))}
    </View>
  )
}
