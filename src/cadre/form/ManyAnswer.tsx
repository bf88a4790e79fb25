import { View } from '@tarojs/components'
import type { CadrePath } from '../../../domain/ceremonies/cadre'
import { Toggle } from '../../ui/Toggle'
import { Icon } from '../../ui/Icon'
import { useCadreFrame } from './use-cadre-form'
import './many-answer.scss'

interface ManyAnswerProps<Value extends string> {
  path: CadrePath
  choices: readonly Value[]
  words: Readonly<Record<Value, string>>
  chosen: readonly Value[] | undefined
  onChange(chosen: Value[]): void
}

/** As many of a few as are true, each a line to tick. */
export function ManyAnswer<Value extends string>(props: ManyAnswerProps<Value>) {
  const { path, choices, words, chosen = [], onChange } = props
  const { question, error = '', anchor } = useCadreFrame(path)
  const put = (choice: Value, on: boolean) =>
    onChange(choices.filter((one) => (one === choice ? on : chosen.includes(one))))
  return (
    <View className="many" id={anchor} role="group" ariaLabel={question}>
      <View className="many-label">{question}</View>
      {choices.map((choice) => (
        <Toggle
          key={choice}
          words={words[choice]}
          on={chosen.includes(choice)}
          onChange={(on) => put(choice, on)}
        />
      ))}
      {error !== '' && (
        <View className="field-error" role="alert">
          <Icon name="flag" small />
          <View className="field-error-words">{error}</View>
        </View>
      )}
    </View>
  )
}
