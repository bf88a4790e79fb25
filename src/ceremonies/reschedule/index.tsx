import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { PassageField } from '../../ui/PassageField'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { ceremonies } from '../cloud'
import { DayAnswer } from '../fields/DayAnswer'
import { LiveJudge } from '../form/LiveJudge'
import { trialOf } from '../form/forms'
import { FormProvider, useFact, useOf } from '../form/use-form'
import { FindingsDigest } from '../record/FindingsDigest'
import { useRegistration } from '../record/use-registration'
import { bothCalendars } from '../record/when'
import { useStep } from '../../form/use-step'

/** Another day for what was registered, judged by the standards of that day before it is handed in. */
export default function ReschedulePage() {
  const { id = '' } = useRouter().params
  const { data: view, loading, problem, refresh } = useRegistration(id)
  if (view?.actions.includes('reschedule')) return <Loaded view={view} />
  return (
    <Page title="改日子" tone={view?.ceremony === 'funeral' ? 'funeral' : 'wedding'}>
      {loading && <Loading />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
      {view !== undefined && (
        <Empty title="现在不能改日子">{`这件事现在是“${view.statusName}”，要改请打电话给理事会：${view.phone}`}</Empty>
      )}
    </Page>
  )
}

function Loaded({ view }: { view: RegistrationView }) {
  const [form] = useState(() => trialOf(view))
  return (
    <FormProvider value={form}>
      <LiveJudge />
      <NewDay view={view} />
    </FormProvider>
  )
}

function NewDay({ view }: { view: RegistrationView }) {
  const day = useFact('day')
  const pickedByLunar = useFact('pickedByLunar')
  const findings = useOf((form) => form.findings())
  const [reason, setReason] = useState('')
  const { busy, refusal, take } = useStep(() => void Taro.navigateBack())
  const isNew = day !== undefined && day !== view.facts.day
  const { id, version } = view
  const send = () => {
    if (!isNew) return
    void take((command) =>
      ceremonies('rescheduleRegistration', { id, version, command, day, pickedByLunar, reason }),
    )
  }
  return (
    <Page
      title="改日子"
      tone={view.ceremony === 'funeral' ? 'funeral' : 'wedding'}
      foot={
        <Button busy={busy} disabled={!isNew} onClick={send}>
          {isNew ? '改到这一天' : '先选新的日子'}
        </Button>
      }
    >
      <Question hint={`原来定的是 ${bothCalendars(view.facts.day)}`}>改到哪天？</Question>
      {refusal !== '' && <ErrorNote sentence={refusal} />}
      <DayAnswer />
      {isNew && findings.length > 0 && (
        <Section title="按新日子对照标准">
          <FindingsDigest findings={findings} />
        </Section>
      )}
      <PassageField label="为什么改" optional most={200} value={reason} onChange={setReason} />
      <View className="quiet">改了日子，理事会会收到消息，不用再跑一趟。</View>
    </Page>
  )
}
