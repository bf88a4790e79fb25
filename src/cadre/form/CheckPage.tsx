import { useSyncExternalStore } from 'react'
import { View } from '@tarojs/components'
import { cadreFaults } from '../../../domain/ceremonies/cadre-form'
import { CADRE_STEPS, CADRE_STEPS_OF, type CadreStep } from '../../../domain/ceremonies/cadre-steps'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { Status } from '../../ui/Status'
import { CadreAnswers } from '../report/CadreAnswers'
import { KeptNote } from '../../form/KeptNote'
import { Lacking } from '../../form/Lacking'
import type { CadreForm } from './cadre-form'
import { useHandInReport } from './use-hand-in-report'
import { openCadreStep } from './ways'

const MINE = { name: '我的报告', url: '/cadre/mine/index', reader: '纪检' }

/** Everything once more before it is handed in. */
export function CheckPage({ form }: { form: CadreForm }) {
  const draft = useSyncExternalStore(form.subscribe, form.draft, form.draft)
  const handIn = useHandInReport(form)
  const faults = cadreFaults(draft, form.kind())
  const tone = draft.facts.ceremony === 'funeral' ? 'funeral' : 'wedding'
  const edit = (step: CadreStep) => openCadreStep(form, step, true)
  if (handIn.kept) return <KeptNote tone={tone} list={MINE} />
  return (
    <Page
      title="核对一遍"
      tone={tone}
      foot={
        <View>
          <Button busy={handIn.busy} disabled={faults.length > 0} onClick={() => void handIn.send()}>
            {form.again()?.as === 'correct' ? '重新交给纪检' : '交给纪检'}
          </Button>
          <Status done>{handIn.busy ? '正在送到纪检' : '已自动保存'}</Status>
        </View>
      }
    >
      <Question hint="不对的点“改”，改完会回到这里。">看看填得对不对</Question>
      {handIn.problem !== undefined && (
        <ErrorNote sentence={handIn.problem.sentence} onRetry={() => void handIn.send()} busy={handIn.busy} />
      )}
      <Lacking faults={faults} onEdit={(path) => edit(stepOf(form, path))} />
      <CadreAnswers draft={draft} kind={form.kind()} onEdit={edit} always={faults.map(({ path }) => path)} />
    </Page>
  )
}

function stepOf(form: CadreForm, path: string): CadreStep {
  const steps: readonly CadreStep[] = CADRE_STEPS_OF[form.kind()]
  return steps.find((step) => CADRE_STEPS[step].fields.some((field) => field === path)) ?? form.step()
}
