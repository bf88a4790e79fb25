import { View } from '@tarojs/components'
import { FIELD_WORDS } from '../../../domain/ceremonies/field-words'
import type { FieldPath } from '../../../domain/ceremonies/registration'
import { STEPS, type FormStep } from '../../../domain/ceremonies/steps'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import { scrollToField } from '../form/scroll'
import { useOf } from '../form/use-form'
import './fault-summary.scss'

/** What is still to be filled in, each line a way to its label. */
export function FaultSummary({ step }: { step: FormStep }) {
  const fields: readonly string[] = STEPS[step].fields
  const all = useOf((form) => form.faults())
  const faults = all.filter(({ path }) => fields.includes(path))
  if (faults.length === 0) return null
  return (
    <View className="faults" role="alert">
      <View className="faults-title">
        <Icon name="flag" small />
        {`还有 ${faults.length} 处要补`}
      </View>
      {faults.map(({ path, message }) => (
        <View
          key={path}
          className="fault press"
          {...press(() => isField(path) && scrollToField(path), { role: 'link', label: message })}
        >
          {message}
        </View>
      ))}
    </View>
  )
}

const isField = (path: string): path is FieldPath => path in FIELD_WORDS
