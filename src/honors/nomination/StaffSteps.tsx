import { useState } from 'react'
import { View } from '@tarojs/components'
import { monthDayText } from '../../../domain/calendar'
import { NOMINATION_ACTIONS } from '../../../domain/honors'
import type { Judgement } from '../../../domain/honors/nominations-api'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { useStep } from '../../desk/use-step'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Confirm'
import { Section } from '../../ui/Section'
import { honors } from '../shared/cloud'
import { PaperSheet } from './PaperSheet'
import { ReturnSheet } from './ReturnSheet'
import { StaffFacts } from './StaffFacts'
import { VisitSheet } from './VisitSheet'
import { nextWords, staffSteps, type StaffStep } from './staff-words'
import { forgetVisit } from './use-visit'
import './staff-steps.scss'

interface StaffStepsProps {
  view: NominationView
  /** After a step was taken, or somebody else had taken one before. */
  onDone(): void
}

/** The village's part of a nomination on the phone; nothing for those who have no part in it. */
export function StaffSteps({ view, onDone }: StaffStepsProps) {
  const [open, setOpen] = useState<StaffStep>()
  const steps = staffSteps(view)
  const close = () => setOpen(undefined)
  const { busy, problem, take } = useStep(view, () => {
    if (open === 'visit') forgetVisit(view.id)
    close()
    onDone()
  })
  if (steps.length === 0 && !view.standsAside) return null
  const judge = (step: Judgement) => void take((stamp) => honors('judgeNomination', { ...stamp, step }))
  const sheet = { busy, problem, onClose: close }
  const { name } = view.people
  return (
    <Section title="村里要办的">
      <View className="stack">
        <Standing view={view} />
        <StaffFacts view={view} />
        {steps.map((step, place) => (
          <Button
            key={step}
            kind={place === 0 && step !== 'return' && step !== 'agreeOnPaper' ? 'primary' : 'quiet'}
            onClick={() => setOpen(step)}
          >
            {NOMINATION_ACTIONS[step].name}
          </Button>
        ))}
      </View>
      <Confirm
        open={open === 'look'}
        title="都看过了？"
        yes="内容看过了"
        busy={busy}
        onYes={() => judge({ action: 'look' })}
        onNo={close}
      >
        事情说清楚了；文字里没有电话、身份证号；照片里有孩子的，监护人要同意。
        {problem !== undefined && <View className="staff-problem">{problem.sentence}</View>}
      </Confirm>
      {open === 'return' && (
        <ReturnSheet {...sheet} onReturn={(reason) => judge({ action: 'return', reason })} />
      )}
      {open === 'agreeOnPaper' && (
        <PaperSheet
          {...sheet}
          name={name}
          asksGuardian={view.flags.includes('needsGuardian')}
          onAgree={(agreed) => judge({ action: 'agreeOnPaper', ...agreed })}
        />
      )}
      {open === 'visit' && <VisitSheet {...sheet} id={view.id} name={name} onVisit={judge} />}
    </Section>
  )
}

/** Why one may not act here, or why nothing comes of it for now, or what comes next. */
function Standing({ view }: { view: NominationView }) {
  const next = nextWords(view)
  return (
    <>
      {view.standsAside && (
        <View className="staff-note" role="note">
          这是您自家、亲戚，或者您推荐的，请村里别的人来办，您看着就行。
        </View>
      )}
      {view.pause !== null && (
        <View className="staff-note staff-note-pause" role="note">
          {`这家按约定暂停参评，到 ${monthDayText(view.pause.until)}：${view.pause.reason}`}
        </View>
      )}
      {!view.standsAside && next !== '' && <View className="quiet">{next}</View>}
    </>
  )
}
