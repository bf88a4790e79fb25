import { useSyncExternalStore } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { FIELD_WORDS } from '../../../domain/ceremonies/field-words'
import { faultsOf } from '../../../domain/ceremonies/form'
import type { FieldPath } from '../../../domain/ceremonies/registration'
import { STEPS, stepsOf, type FormStep } from '../../../domain/ceremonies/steps'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { Status } from '../../ui/Status'
import { CounterNote } from '../form/CounterNote'
import { LiveJudge } from '../form/LiveJudge'
import type { Form, HandInAgain } from '../form/form'
import { formOf } from '../form/forms'
import { FormProvider } from '../form/use-form'
import { useHandIn } from '../form/use-hand-in'
import { openStep } from '../form/ways'
import { Answers } from '../record/Answers'
import { FindingsDigest } from '../record/FindingsDigest'
import { KeptNote } from '../../form/KeptNote'
import { Lacking } from '../../form/Lacking'

/** Everything once more before it is handed in; `?draft=` names the form. */
export default function CheckPage() {
  const { draft = '' } = useRouter().params
  const form = formOf(draft)
  if (form !== undefined) return <Check form={form} />
  return (
    <Page title="核对一遍">
      <Empty title="这一份已经报上去了">在“我的报备”里能看到办到哪一步。</Empty>
      <Button onClick={() => void Taro.redirectTo({ url: '/ceremonies/mine/index' })}>看我的报备</Button>
    </Page>
  )
}

function Check({ form }: { form: Form }) {
  const draft = useSyncExternalStore(form.subscribe, form.draft, form.draft)
  const findings = useSyncExternalStore(form.subscribe, form.findings, form.findings)
  const handIn = useHandIn(form)
  const faults = faultsOf(draft, undefined, form.diners())
  const again = form.correcting()?.as
  const tone = form.facts().ceremony === 'funeral' ? 'funeral' : 'wedding'
  const edit = (step: FormStep) => openStep(form, step, true)
  if (handIn.kept) return <KeptNote tone={tone} />
  return (
    <FormProvider value={form}>
      <Page
        title="核对一遍"
        tone={tone}
        foot={
          <View>
            <Button busy={handIn.busy} disabled={faults.length > 0} onClick={() => void handIn.send()}>
              {again === undefined ? '报给理事会' : HAND_IN_AGAIN[again]}
            </Button>
            <Status done>{handIn.busy ? '正在送到理事会' : '已自动保存'}</Status>
          </View>
        }
      >
        <LiveJudge />
        <CounterNote />
        <Question hint="不对的点“改”，改完会回到这里。">看看填得对不对</Question>
        {handIn.problem !== undefined && (
          <ErrorNote
            sentence={handIn.problem.sentence}
            onRetry={() => void handIn.send()}
            busy={handIn.busy}
          />
        )}
        <Lacking faults={faults} onEdit={(path) => edit(stepOf(form, path))} />
        {findings.length > 0 && (
          <Section title="对照标准">
            <FindingsDigest findings={findings} />
          </Section>
        )}
        <Answers draft={draft} onEdit={edit} always={faults.map(({ path }) => path).filter(isField)} />
      </Page>
    </FormProvider>
  )
}

const HAND_IN_AGAIN: Readonly<Record<HandInAgain, string>> = {
  correct: '重新报给理事会',
  submit: '重新报给理事会',
  complete: '补给理事会',
}

const isField = (path: string): path is FieldPath => path in FIELD_WORDS

function stepOf(form: Form, path: string): FormStep {
  const asks = (step: FormStep) => STEPS[step].fields.some((field) => field === path)
  return stepsOf(form.facts().ceremony).find(asks) ?? 1
}
