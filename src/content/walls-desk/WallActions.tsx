import { useState } from 'react'
import type { WallAction } from '../../../domain/content/wall-record'
import type { WallView } from '../../../domain/content/walls-api'
import type { VillageChoice } from '../../../domain/office/api'
import { content } from '../../cloud'
import { Button } from '../../ui/Button'
import { DeskText } from '../../ui/DeskField'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { WallForm } from './WallForm'

interface WallActionsProps {
  view: WallView
  villages: readonly VillageChoice[]
  onChanged(): void
}

const BUTTONS = [
  { action: 'edit', words: '改名称、位置' },
  { action: 'move', words: '搬到别处' },
  { action: 'undo', words: '撤销上一步' },
  { action: 'reopen', words: '重新启用' },
  { action: 'retire', words: '停用' },
] as const satisfies readonly { action: WallAction; words: string }[]

/** What one may do with a wall, in order of weight. */
export function WallActions({ view, villages, onChanged }: WallActionsProps) {
  const [asked, setAsked] = useState<WallAction>()
  const [reason, setReason] = useState('')
  const done = () => {
    setAsked(undefined)
    onChanged()
  }
  const step = useStep<WallView>(view, done)
  const close = () => setAsked(undefined)
  const sheet = { busy: step.busy, problem: step.problem, onClose: close }
  return (
    <div className="desk-buttons">
      {BUTTONS.filter(({ action }) => view.actions.includes(action)).map(({ action, words }) => (
        <Button
          key={action}
          kind={action === 'reopen' ? 'primary' : 'quiet'}
          onClick={() => setAsked(action)}
        >
          {words}
        </Button>
      ))}
      {(asked === 'edit' || asked === 'move') && (
        <WallForm kind={asked} villages={villages} view={view} onClose={close} onDone={done} />
      )}
      {asked === 'retire' && (
        <StepSheet
          {...sheet}
          title="这面墙停用？"
          words="停用以后扫码的人会看到墙已经不在了，还能看别的故事、打电话。以后可以重新启用。"
          yes="停用"
          danger
          onYes={() => void step.take((stamp) => content('retireWall', { ...stamp, reason }))}
        >
          <DeskText
            label="为什么停用"
            placeholder="墙拆了"
            most={100}
            value={reason}
            error={step.fault('reason')}
            onChange={setReason}
          />
        </StepSheet>
      )}
      {asked === 'undo' && (
        <StepSheet
          {...sheet}
          title="撤销上一步？"
          words={`“${view.history.at(-1)?.title ?? ''}”不算了，回到它以前的样子。经过里两步都留着。`}
          yes="撤销"
          onYes={() => void step.take((stamp) => content('undoWall', stamp))}
        />
      )}
      {asked === 'reopen' && (
        <StepSheet
          {...sheet}
          title="重新启用这面墙？"
          words="扫码马上又能打开，展板还是停用前的那些。"
          yes="重新启用"
          onYes={() => void step.take((stamp) => content('reopenWall', stamp))}
        />
      )}
    </div>
  )
}
