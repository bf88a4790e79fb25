import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { dayOf, monthDayText } from '../../../domain/calendar'
import { CEREMONY_NAMES, FEAST_KIND_NAMES } from '../../../domain/ceremonies/kinds'
import { stepTitle } from '../../../domain/ceremonies/steps'
import type { Draft } from '../../cloud/drafts'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { BegunCards } from '../../form/BegunCards'
import type { KeptForm } from '../form/form'
import { begunForms, forget, formOf } from '../form/forms'
import { openStep } from '../form/ways'

/** What was begun and not handed in: go on with one, begin anew, or throw one away. */
export function BegunForms({ counter, onNew }: { counter: boolean; onNew(): void }) {
  const [begun, setBegun] = useState(() => begunForms(counter))
  useDidShow(() => setBegun(begunForms(counter)))
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
      <BegunCards
        drafts={begun}
        titleOf={titleOf}
        whereOf={whereOf}
        onGoOn={({ id, form }) => {
          const found = formOf(id)
          if (found) openStep(found, form.step)
        }}
        onDrop={(id) => {
          forget(id)
          setBegun(begunForms(counter))
        }}
      />
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
