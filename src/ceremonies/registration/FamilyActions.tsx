import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { AnswerSheet } from './AnswerSheet'
import { MoreSheet } from './MoreSheet'
import { ReportAgainSheet } from './ReportAgainSheet'
import { StepSheet } from './StepSheet'
import { FAMILY_ACTIONS, familyActions, mainAction, pageOf, today, type FamilyAction } from './family-actions'

type Opened = FamilyAction | 'more'

/** What the family may do now: the one thing that waits for it large, the rest behind one button. */
export function FamilyActions({ view, onDone }: { view: RegistrationView; onDone(): void }) {
  const [opened, setOpened] = useState<Opened>()
  const actions = familyActions(view, today())
  const main = mainAction(view, actions)
  const others = actions.filter((action) => action !== main?.action)
  const act = (action: FamilyAction) => {
    const page = pageOf(action, view.id)
    const isFuneralAgain = action === 'submit' && view.ceremony === 'funeral'
    if (page === '' || isFuneralAgain) setOpened(action)
    else {
      setOpened(undefined)
      void Taro.navigateTo({ url: page })
    }
  }
  return (
    <View className="stack">
      {main !== undefined && <Button onClick={() => act(main.action)}>{main.words}</Button>}
      <Button kind="quiet" onClick={() => setOpened('more')}>
        {namesOf(others)}
      </Button>
      {opened !== undefined && (
        <Question
          view={view}
          opened={opened}
          others={others}
          onAct={act}
          onClose={() => setOpened(undefined)}
          onDone={() => {
            setOpened(undefined)
            onDone()
          }}
        />
      )}
    </View>
  )
}

interface QuestionProps {
  view: RegistrationView
  opened: Opened
  others: readonly FamilyAction[]
  onAct(action: FamilyAction): void
  onClose(): void
  onDone(): void
}

function Question({ view, opened, others, onAct, onClose, onDone }: QuestionProps) {
  switch (opened) {
    case 'more':
      return <MoreSheet view={view} actions={others} onAct={onAct} onClose={onClose} />
    case 'answerDay':
      return <AnswerSheet view={view} onDone={onDone} onClose={onClose} />
    case 'submit':
      return <ReportAgainSheet view={view} onDone={onDone} onClose={onClose} />
    case 'withdraw':
    case 'cancel':
    case 'askReview':
      return <StepSheet view={view} action={opened} onDone={onDone} onClose={onClose} />
    default:
      return null
  }
}

/** “改内容 · 改日子 · 打电话”. */
function namesOf(others: readonly FamilyAction[]): string {
  const names = others.slice(0, 2).map((action) => FAMILY_ACTIONS[action].name)
  return [...(names.length === 0 ? ['报备单'] : names), '打电话'].join(' · ')
}
