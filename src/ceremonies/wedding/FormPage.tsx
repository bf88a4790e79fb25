import { useSyncExternalStore } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { CEREMONY_NAMES, FEAST_KIND_NAMES } from '../../../domain/ceremonies/kinds'
import { stepsOf, type FormStep } from '../../../domain/ceremonies/steps'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Status } from '../../ui/Status'
import { Steps } from '../../ui/Steps'
import { CounterNote } from '../form/CounterNote'
import { LiveJudge } from '../form/LiveJudge'
import type { Form, HandInAgain } from '../form/form'
import { scrollToTop } from '../../form/scroll'
import { FormProvider } from '../form/use-form'
import { openNext } from '../form/ways'
import { FaultSummary } from './FaultSummary'
import { STEP_BODIES } from './steps'

/** What handing in again is called above the form. */
const AGAIN_TITLES: Readonly<Record<HandInAgain, string>> = {
  correct: '改报备',
  submit: '重新报',
  complete: '补齐情况',
}

/** One step of the form. */
export function FormPage({ form, step }: { form: Form; step: FormStep }) {
  const fromCheck = useRouter().params.from === 'check'
  const { ceremony } = form.facts()
  const isFuneral = ceremony === 'funeral'
  const title = useSyncExternalStore(form.subscribe, () => titleOf(form))
  const steps = stepsOf(ceremony)
  const Body = STEP_BODIES[step]
  const correcting = form.correcting()
  const goOn = () => {
    if (form.check(step).length > 0) scrollToTop()
    else if (fromCheck) void Taro.navigateBack()
    else openNext(form, step)
  }
  return (
    <FormProvider value={form}>
      <Page
        title={title}
        tone={isFuneral ? 'funeral' : 'wedding'}
        foot={
          <View>
            <Button onClick={goOn}>{fromCheck ? '改好了，回去核对' : '下一步'}</Button>
            <Status done>已自动保存</Status>
          </View>
        }
      >
        <LiveJudge />
        <CounterNote />
        <Steps now={steps.indexOf(step) + 1} all={steps.length} />
        {correcting !== undefined && correcting.reason !== '' && (
          <View className="returned-note" role="note">
            <View className="returned-title">理事会请您补充</View>
            <View>{correcting.reason}</View>
          </View>
        )}
        <FaultSummary step={step} />
        <Body />
      </Page>
    </FormProvider>
  )
}

function titleOf(form: Form): string {
  const correcting = form.correcting()
  if (correcting !== undefined) return `${AGAIN_TITLES[correcting.as]} ${correcting.number}`
  const { ceremony, feastKind } = form.facts()
  const isNamed = feastKind !== undefined && feastKind !== 'other'
  return `${isNamed ? FEAST_KIND_NAMES[feastKind] : CEREMONY_NAMES[ceremony]}报备`
}
