import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { CADRE_KIND_NAMES } from '../../../domain/ceremonies/cadre'
import { CADRE_STEPS, CADRE_STEPS_OF, type CadreStep } from '../../../domain/ceremonies/cadre-steps'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Status } from '../../ui/Status'
import { Steps } from '../../ui/Steps'
import { Lacking } from '../../form/Lacking'
import { scrollToField, scrollToTop } from '../../form/scroll'
import type { CadreForm } from './cadre-form'
import { Known } from './Known'
import { CADRE_STEP_BODIES } from './steps'
import { CadreFormProvider, useOfReport } from './use-cadre-form'
import { openNextStep } from './ways'

/** One step of a report. */
export function ReportPage({ form, step }: { form: CadreForm; step: CadreStep }) {
  const fromCheck = useRouter().params.from === 'check'
  const steps: readonly CadreStep[] = CADRE_STEPS_OF[form.kind()]
  const Body = CADRE_STEP_BODIES[step]
  const reason = form.again()?.reason ?? ''
  const goOn = () => {
    if (form.check(step).length > 0) scrollToTop()
    else if (fromCheck) void Taro.navigateBack()
    else openNextStep(form, step)
  }
  return (
    <CadreFormProvider value={form}>
      <Page
        title={CADRE_KIND_NAMES[form.kind()]}
        tone={form.facts().ceremony === 'funeral' ? 'funeral' : 'wedding'}
        foot={
          <View>
            <Button onClick={goOn}>{fromCheck ? '改好了，回去核对' : '下一步'}</Button>
            <Status done>已自动保存</Status>
          </View>
        }
      >
        <Known />
        {steps.length > 1 && <Steps now={steps.indexOf(step) + 1} all={steps.length} />}
        {reason !== '' && (
          <View className="returned-note" role="note">
            <View className="returned-title">纪检请您补充</View>
            <View>{reason}</View>
          </View>
        )}
        <StepFaults step={step} />
        <Body />
      </Page>
    </CadreFormProvider>
  )
}

function StepFaults({ step }: { step: CadreStep }) {
  const fields: readonly string[] = CADRE_STEPS[step].fields
  const all = useOfReport((form) => form.faults())
  return <Lacking faults={all.filter(({ path }) => fields.includes(path))} onEdit={scrollToField} />
}
