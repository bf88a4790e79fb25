import { useState } from 'react'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { dayOf, monthDayText } from '../../../domain/calendar'
import { CEREMONY_NAMES, FEAST_KIND_NAMES } from '../../../domain/ceremonies/kinds'
import { stepTitle } from '../../../domain/ceremonies/steps'
import type { Draft } from '../../cloud/drafts'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Confirm } from '../../ui/Confirm'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import type { KeptForm } from '../form/form'
import { begunForms, forget, formOf } from '../form/forms'
import { openStep } from '../form/ways'

/** What was begun and not handed in: go on with one, begin anew, or throw one away. */
export function BegunForms({ counter, onNew }: { counter: boolean; onNew(): void }) {
  const [begun, setBegun] = useState(() => begunForms(counter))
  const [leaving, setLeaving] = useState<Draft<KeptForm>>()
  useDidShow(() => setBegun(begunForms(counter)))
  const goOn = ({ id, form }: Draft<KeptForm>) => {
    const found = formOf(id)
    if (found) openStep(found, form.step)
  }
  const drop = () => {
    if (leaving) forget(leaving.id)
    setLeaving(undefined)
    setBegun(begunForms(counter))
  }
  return (
    <Page
      title="办红事"
      foot={
        <Button kind={begun.length === 0 ? 'primary' : 'quiet'} onClick={onNew}>
          重新填一份
        </Button>
      }
    >
      <Question hint="填到一半的都在，接着填就行。">上次还没填完</Question>
      {begun.map((draft) => (
        <View key={draft.id} className="draft">
          <Card>
            <View className="draft-title">{titleOf(draft)}</View>
            <View className="quiet">{whereOf(draft)}</View>
            <View className="draft-actions">
              <Button kind="quiet" onClick={() => setLeaving(draft)}>
                删掉
              </Button>
              <Button onClick={() => goOn(draft)}>接着填</Button>
            </View>
          </Card>
        </View>
      ))}
      <Confirm
        open={leaving !== undefined}
        title="删掉这一份？"
        yes="删掉"
        no="留着"
        danger
        onYes={drop}
        onNo={() => setLeaving(undefined)}
      >
        {leaving === undefined ? '' : `${titleOf(leaving)}，填过的内容就没有了。`}
      </Confirm>
    </Page>
  )
}

function titleOf({ form }: Draft<KeptForm>): string {
  const { people, facts } = form.draft
  const what =
    facts.feastKind === undefined ? CEREMONY_NAMES[facts.ceremony] : FEAST_KIND_NAMES[facts.feastKind]
  return people.host === undefined ? `还没写名字的${what}` : `${people.host}家${what}`
}

function whereOf({ form, savedAt }: Draft<KeptForm>): string {
  return `填到“${stepTitle(form.step, form.draft.facts)}” · ${monthDayText(dayOf(savedAt))}存的`
}
