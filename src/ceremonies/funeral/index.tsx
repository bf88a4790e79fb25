import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { FuneralQuick } from '../../../domain/ceremonies/registration'
import * as v from 'valibot'
import { useMe } from '../../cloud'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { KeptNote } from '../../form/KeptNote'
import { PersonAnswer, WordAnswer } from '../fields/answers'
import { VillageAnswer } from '../fields/VillageAnswer'
import { CounterNote } from '../form/CounterNote'
import { LiveJudge } from '../form/LiveJudge'
import type { Form } from '../form/form'
import { funeralForm } from '../form/forms'
import { FormProvider, useFact } from '../form/use-form'
import { useHandIn } from '../form/use-hand-in'
import { useVillages } from '../../form/use-places'
import { CallLine } from './CallLine'
import './index.scss'

/** A funeral: three fields, accepted at once; all the rest may come later. */
export default function FuneralPage() {
  const { counter = '' } = useRouter().params
  const [form] = useState(() => funeralForm(counter !== ''))
  return (
    <FormProvider value={form}>
      <Funeral form={form} />
    </FormProvider>
  )
}

function Funeral({ form }: { form: Form }) {
  const handIn = useHandIn(form)
  const phone = useCouncilPhone()
  const send = () => {
    const faults = faultsOf(form)
    form.showFaults(faults)
    if (faults.length === 0) void handIn.send()
  }
  if (handIn.kept) return <KeptNote tone="funeral" />
  return (
    <Page
      title="办白事"
      tone="funeral"
      foot={
        <View>
          <Button busy={handIn.busy} onClick={send}>
            马上报备
          </Button>
          <CallLine phone={phone} />
        </View>
      }
    >
      <LiveJudge />
      <CounterNote />
      <Question hint="其余的，十天内补上就行。">请节哀。先告诉我们三件事</Question>
      {handIn.problem !== undefined && <ErrorNote sentence={handIn.problem.sentence} onRetry={send} />}
      <PersonAnswer name="deceased" placeholder="写姓名" />
      <VillageAnswer name="villageId" />
      <WordAnswer name="group" optional placeholder="比如二组" />
      <PersonAnswer name="phone" placeholder="手机或座机" />
      <Card className="funeral-card">
        <View className="funeral-help">理事会能帮着做的</View>
        <View>联系灵车和场地，安排帮忙的人，讲清办事标准。报备以后马上有人打电话。</View>
      </Card>
    </Page>
  )
}

function useCouncilPhone(): string {
  const village = useFact('villageId')
  const { data: me } = useMe()
  const { data } = useVillages()
  return data?.villages.find(({ id }) => id === village)?.phone ?? me?.village?.phone ?? ''
}

// The same schema as the cloud's own, so that nothing is refused there that was let through here.
function faultsOf(form: Form) {
  const { deceased, phone } = form.people()
  const { villageId, group } = form.facts()
  const parsed = v.safeParse(FuneralQuick, {
    people: { deceased, phone },
    facts: { ceremony: 'funeral', villageId, group },
  })
  return (parsed.issues ?? []).map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }))
}
