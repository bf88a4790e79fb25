import { useState } from 'react'
import type { NominationAction } from '../../../domain/honors'
import type { NominationView } from '../../../domain/honors/nomination-views'
import type { SelectionView } from '../../../domain/honors/selections-api'
import { Button } from '../../ui/Button'
import { NamingSheet } from './NamingSheet'
import { NoticeSheet } from './NoticeSheet'
import { PaperForm } from './PaperForm'
import { PlainStep } from './PlainStep'
import { PaperAgreement, Recheck } from './DatedSteps'
import { Story } from './Story'
import { VisitForm } from './VisitForm'

interface NominationActionsProps {
  view: NominationView
  selection: SelectionView
  onChanged(): void
}

/** What the office does with one nomination, the expected first, what cannot be taken back last. */
const BUTTONS = [
  { action: 'look', words: '内容看过了' },
  { action: 'visit', words: '记走访和评议' },
  { action: 'closeScoring', words: '评分结束' },
  { action: 'putOnNotice', words: '公示' },
  { action: 'name', words: '命名' },
  { action: 'linkStory', words: '写成文章' },
  { action: 'reopen', words: '重新办' },
  { action: 'agreeOnPaper', words: '记纸上的同意' },
  { action: 'supplement', words: '改内容' },
  { action: 'return', words: '请补充' },
  { action: 'recheck', words: '记复查' },
  { action: 'setAside', words: '这次不选' },
  { action: 'revoke', words: '撤销称号' },
] as const satisfies readonly { action: NominationAction; words: string }[]

type Asked = (typeof BUTTONS)[number]['action']

export function NominationActions({ view, selection, onChanged }: NominationActionsProps) {
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  const done = () => {
    close()
    onChanged()
  }
  const sheet = { view, onClose: close, onDone: done }
  const together = { view: selection, rows: [view], onClose: close, onDone: done }
  const buttons = BUTTONS.filter(({ action }) => offered(view, selection).includes(action))
  if (buttons.length === 0) return null
  return (
    <div className="desk-buttons">
      {buttons.map(({ action, words }, place) => (
        <Button key={action} kind={kindOf(action, place)} onClick={() => setAsked(action)}>
          {action === 'linkStory' && view.storyId !== '' ? '看写的文章' : words}
        </Button>
      ))}
      {asked === 'putOnNotice' && <NoticeSheet {...together} />}
      {asked === 'name' && <NamingSheet {...together} />}
      {asked === 'visit' && <VisitForm {...sheet} />}
      {asked === 'agreeOnPaper' && <PaperAgreement {...sheet} />}
      {asked === 'recheck' && <Recheck {...sheet} />}
      {asked === 'supplement' && <PaperForm {...sheet} plan={selection.plan} />}
      {asked === 'linkStory' && <Story {...sheet} />}
      {(asked === 'look' ||
        asked === 'closeScoring' ||
        asked === 'return' ||
        asked === 'setAside' ||
        asked === 'reopen' ||
        asked === 'revoke') && <PlainStep {...sheet} action={asked} />}
    </div>
  )
}

// Choosing is a step of the selection: who may take it there may take it here. What has been agreed needs no paper.
function offered({ actions, flags }: NominationView, selection: SelectionView): readonly NominationAction[] {
  const agreed =
    flags.includes('agreed') && (!flags.includes('needsGuardian') || flags.includes('guardianAgreed'))
  return actions.filter((action) => {
    if (action === 'putOnNotice' || action === 'name') return selection.actions.includes(action)
    return action !== 'agreeOnPaper' || !agreed
  })
}

function kindOf(action: Asked, place: number): 'primary' | 'quiet' {
  const weighty = action !== 'revoke' && action !== 'setAside' && action !== 'return' && action !== 'recheck'
  return place === 0 && weighty ? 'primary' : 'quiet'
}
