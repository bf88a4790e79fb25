import { View } from '@tarojs/components'
import { CAR_SOURCES, CAR_SOURCE_NAMES } from '../../../domain/ceremonies/cadre'
import { Question } from '../../ui/Question'
import { ManyAnswer } from './ManyAnswer'
import { CadreCountAnswer, CadreMoneyAnswer } from './answers'
import { useCadreFact, useCadreForm, useOfReport } from './use-cadre-form'

/** How large it is, and by whose cars. */
export function FeastStep() {
  const isOver = useOfReport((form) => form.kind() === 'after')
  const form = useCadreForm()
  const hasCars = (useCadreFact('cars') ?? 0) > 0
  const carsFrom = useCadreFact('carsFrom')
  return (
    <View className="step-fields">
      <Question hint={isOver ? '照实际的填。' : '打算怎么办就怎么填，办完以后再报一次实际的。'}>
        {isOver ? '实际怎么办的？' : '打算怎么办？'}
      </Question>
      <CadreCountAnswer name="tables" most={999} />
      <CadreMoneyAnswer name="costPerTable" />
      <CadreCountAnswer name="relatives" most={9999} />
      <CadreCountAnswer name="others" most={9999} />
      <CadreCountAnswer name="cars" most={999} />
      {hasCars && (
        <ManyAnswer
          path="facts.carsFrom"
          choices={CAR_SOURCES}
          words={CAR_SOURCE_NAMES}
          chosen={carsFrom}
          onChange={(from) => form.setFact('carsFrom', from)}
        />
      )}
    </View>
  )
}
