import type { ComponentType } from 'react'
import { View } from '@tarojs/components'
import {
  CADRE_LEVELS,
  CADRE_LEVEL_NAMES,
  WHOSE_NAMES,
  WHOSE_OF,
  type Whose,
} from '../../../domain/ceremonies/cadre'
import type { CadreStep } from '../../../domain/ceremonies/cadre-steps'
import { FEAST_KINDS, FEAST_KIND_NAMES } from '../../../domain/ceremonies/kinds'
import { Question } from '../../ui/Question'
import { DaysNote } from './DaysNote'
import { FeastStep } from './FeastStep'
import { GiftsStep } from './GiftsStep'
import { PromiseStep } from './PromiseStep'
import {
  CadreAreaAnswer,
  CadreChoiceAnswer,
  CadreDayAnswer,
  CadrePersonAnswer,
  CadrePlaceAnswer,
  CadreYesNoAnswer,
} from './answers'
import { useCadreFact, useCadreForm } from './use-cadre-form'

/** What each step of a report asks. */
export const CADRE_STEP_BODIES: Readonly<Record<CadreStep, ComponentType>> = {
  you: YouStep,
  call: CallStep,
  matter: MatterStep,
  feast: FeastStep,
  promise: PromiseStep,
  gifts: GiftsStep,
}

function YouStep() {
  const form = useCadreForm()
  return (
    <View className="step-fields">
      <Question hint="只有您自己和纪检能看到，别人都看不到。">您是谁？</Question>
      <CadrePersonAnswer name="name" />
      <CadrePersonAnswer name="phone" optional />
      <CadrePersonAnswer name="post" />
      <CadrePersonAnswer name="unit" />
      <CadreAreaAnswer />
      <CadreYesNoAnswer name="partyMember" yes="是" no="不是" />
      <CadreChoiceAnswer
        name="level"
        choices={CADRE_LEVELS}
        words={CADRE_LEVEL_NAMES}
        value={useCadreFact('level')}
        onChange={(level) => form.setFact('level', level)}
      />
    </View>
  )
}

/** A funeral told on the phone, written down in a few lines. */
function CallStep() {
  return (
    <View className="step-fields">
      <Question hint="请节哀。把电话里说过的记下来就行，别的办完以后再报。">电话里怎么说的？</Question>
      <CadrePersonAnswer name="name" />
      <CadreAreaAnswer />
      <WhoseAnswer />
      <CadrePersonAnswer name="oralTo" />
      <CadreDayAnswer name="oralDay" />
      <CadrePersonAnswer name="oralBy" optional />
      <CadreDayAnswer name="day" optional />
    </View>
  )
}

function MatterStep() {
  const form = useCadreForm()
  const isFeast = useCadreFact('ceremony') === 'feast'
  const feastKind = useCadreFact('feastKind')
  return (
    <View className="step-fields">
      <Question>办的什么事？</Question>
      {isFeast && (
        <CadreChoiceAnswer
          name="feastKind"
          choices={FEAST_KINDS}
          words={FEAST_KIND_NAMES}
          value={feastKind}
          onChange={(kind) => form.setFact('feastKind', kind)}
        />
      )}
      <WhoseAnswer />
      <View className="answer">
        <CadreDayAnswer name="day" />
        <DaysNote />
      </View>
      <CadrePlaceAnswer />
    </View>
  )
}

function WhoseAnswer() {
  const form = useCadreForm()
  const whose = useCadreFact('whose')
  const meant: readonly Whose[] = WHOSE_OF[useCadreFact('ceremony') ?? 'wedding']
  return (
    <>
      <CadreChoiceAnswer
        name="whose"
        choices={meant}
        words={WHOSE_NAMES}
        value={whose}
        onChange={(chosen) => form.setFact('whose', chosen)}
      />
      {whose === 'other' && <CadrePersonAnswer name="relation" />}
    </>
  )
}
