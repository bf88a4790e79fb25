import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { stepsOf, type FormStep } from '../../../domain/ceremonies/steps'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Status } from '../../ui/Status'
import { Steps } from '../../ui/Steps'
import { LiveJudge } from '../form/LiveJudge'
import type { Form } from '../form/form'
import { scrollToTop } from '../form/scroll'
import { FormProvider } from '../form/use-form'
import { openNext } from '../form/ways'
import { FaultSummary } from './FaultSummary'
import { STEP_BODIES } from './steps'

const TITLES = { wedding: '婚事报备', feast: '宴席报备', funeral: '白事' } as const

/** One step of the form. */
export function FormPage({ form, step }: { form: Form; step: FormStep }) {
  const fromCheck = useRouter().params.from === 'check'
  const { ceremony } = form.facts()
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
        title={correcting === undefined ? TITLES[ceremony] : `改报备 ${correcting.number}`}
        foot={
          <View>
            <Button onClick={goOn}>{fromCheck ? '改好了，回去核对' : '下一步'}</Button>
            <Status done>已自动保存</Status>
          </View>
        }
      >
        <LiveJudge />
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
