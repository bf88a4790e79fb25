import { useState } from 'react'
import type { SelectionAction } from '../../../domain/honors'
import type { SelectionView } from '../../../domain/honors/selections-api'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { Button } from '../../ui/Button'
import { DeskText } from '../../ui/DeskField'
import { honors } from '../shared/cloud'
import { dayWords } from './words'

interface SelectionActionsProps {
  view: SelectionView
  onChanged(): void
  onEdit(): void
}

const BUTTONS = [
  { action: 'open', words: '发布出去' },
  { action: 'reopen', words: '接着办' },
  { action: 'edit', words: '改方案' },
  { action: 'finish', words: '办完了' },
  { action: 'cancel', words: '不办了' },
] as const satisfies readonly { action: SelectionAction; words: string }[]

type Asked = Exclude<(typeof BUTTONS)[number]['action'], 'edit'>

/** What one may do with a selection as a whole, in order of weight. */
export function SelectionActions({ view, onChanged, onEdit }: SelectionActionsProps) {
  const [asked, setAsked] = useState<Asked>()
  const [reason, setReason] = useState('')
  const close = () => setAsked(undefined)
  const step = useStep<SelectionView>(view, () => {
    close()
    onChanged()
  })
  const sheet = { busy: step.busy, problem: step.problem, onClose: close }
  const buttons = BUTTONS.filter(({ action }) => view.actions.includes(action))
  if (buttons.length === 0) return null
  return (
    <div className="desk-buttons">
      {buttons.map(({ action, words }) => (
        <Button
          key={action}
          kind={action === 'open' || action === 'reopen' ? 'primary' : 'quiet'}
          onClick={() => (action === 'edit' ? onEdit() : setAsked(action))}
        >
          {words}
        </Button>
      ))}
      {asked === 'open' && (
        <StepSheet
          {...sheet}
          title="把这次评选发布出去？"
          words={`大家马上能看到条件和日子，从${dayWords(view.plan.days.from)}起推荐。发布以后，评谁、类别、要填的项目、评分表、由谁来办不能再改；名称、条件、日子、名额还能改。`}
          yes="发布"
          onYes={() => void step.take((stamp) => honors('openSelection', stamp))}
        />
      )}
      {asked === 'finish' && (
        <StepSheet
          {...sheet}
          title="这次评选办完了？"
          words={finishWords(view)}
          yes="办完了"
          onYes={() => void step.take((stamp) => honors('finishSelection', stamp))}
        />
      )}
      {asked === 'reopen' && (
        <StepSheet
          {...sheet}
          title="接着办这次评选？"
          words="又能公示、命名了。日子没变，要延长请再改方案。"
          yes="接着办"
          onYes={() => void step.take((stamp) => honors('reopenSelection', stamp))}
        />
      )}
      {asked === 'cancel' && (
        <StepSheet
          {...sheet}
          title="这次评选不办了？"
          words="不办了就不能再恢复，推荐过的都留着，大家会看到不办的原因。"
          yes="不办了"
          danger
          onYes={() => void step.take((stamp) => honors('cancelSelection', { ...stamp, reason }))}
        >
          <DeskText
            label="为什么不办"
            most={100}
            value={reason}
            error={step.fault('reason')}
            onChange={setReason}
          />
        </StepSheet>
      )}
    </div>
  )
}

function finishWords({ counts }: SelectionView): string {
  const open = ['village', 'town', 'scored', 'notice'].reduce((sum, bucket) => sum + (counts[bucket] ?? 0), 0)
  const left = open === 0 ? '' : `还有 ${open} 个没有办到头。`
  return `${left}办完以后不能再推荐、公示、命名，光荣榜照样看得到。以后可以接着办。`
}
