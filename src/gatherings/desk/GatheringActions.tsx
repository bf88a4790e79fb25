import { useState } from 'react'
import Taro from '@tarojs/taro'
import type { GatheringAction } from '../../../domain/gatherings/gathering-record'
import type { OfficeView } from '../../../domain/gatherings/views'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { Button } from '../../ui/Button'
import { DeskText } from '../../ui/DeskField'
import { gatherings } from '../cloud'
import { MoveSheet } from './MoveSheet'

interface GatheringActionsProps {
  view: OfficeView
  areaId: string
  onChanged(): void
}

const BUTTONS = [
  { action: 'publish', words: '发布' },
  { action: 'record', words: '记下人数' },
  { action: 'edit', words: '修改' },
  { action: 'move', words: '改期、换地方' },
  { action: 'restore', words: '照常办' },
  { action: 'cancel', words: '取消' },
  { action: 'discard', words: '不要了' },
] as const satisfies readonly { action: GatheringAction; words: string }[]

const EXPECTED: readonly GatheringAction[] = ['publish', 'restore']

/** What one may do with a gathering, the expected first. */
export function GatheringActions({ view, areaId, onChanged }: GatheringActionsProps) {
  const [asked, setAsked] = useState<GatheringAction>()
  const [reason, setReason] = useState('')
  const done = () => {
    setAsked(undefined)
    onChanged()
  }
  const step = useStep<OfficeView>(view, done)
  const close = () => setAsked(undefined)
  const sheet = { busy: step.busy, problem: step.problem, onClose: close }
  const told = view.counts.people + view.counts.waiting
  const press = (action: GatheringAction) => {
    if (action === 'edit')
      void Taro.navigateTo({ url: `/gatherings/edit-desk/index?areaId=${areaId}&id=${view.id}` })
    else setAsked(action)
  }
  return (
    <div className="desk-buttons">
      {BUTTONS.filter(({ action }) => view.actions.includes(action)).map(({ action, words }) => (
        <Button
          key={action}
          kind={EXPECTED.includes(action) ? 'primary' : 'quiet'}
          onClick={() => press(action)}
        >
          {words}
        </Button>
      ))}
      {asked === 'publish' && (
        <StepSheet
          {...sheet}
          title="发布这一场？"
          words="发布以后，大家在“学习和活动”里看得到，可以报名。以后还能改，改期会告诉报了名的人。"
          yes="发布"
          onYes={() => void step.take((stamp) => gatherings('publishGathering', stamp))}
        />
      )}
      {asked === 'record' && (
        <StepSheet
          {...sheet}
          title="按名单记下人数？"
          words="按现在的名单数一遍，来了多少人、各支部多少人，写进记录。名单改了可以再记一次。"
          yes="记下来"
          onYes={() => void step.take((stamp) => gatherings('recordFigures', stamp))}
        />
      )}
      {asked === 'move' && <MoveSheet view={view} told={told} onClose={close} onDone={done} />}
      {asked === 'cancel' && (
        <StepSheet
          {...sheet}
          title="取消这一场？"
          words={told === 0 ? '还没有人报名。' : `报了名和排队的 ${told} 家，马上都会收到消息。`}
          yes="取消这一场"
          danger
          onYes={() => void step.take((stamp) => gatherings('cancelGathering', { ...stamp, reason }))}
        >
          <DeskText
            label="为什么取消"
            placeholder="下大雨"
            most={100}
            value={reason}
            error={step.fault('reason')}
            onChange={setReason}
          />
        </StepSheet>
      )}
      {asked === 'restore' && (
        <StepSheet
          {...sheet}
          title="照常办？"
          words={told === 0 ? '大家又能报名。' : `原来报了名的 ${told} 家都还在，会收到消息。`}
          yes="照常办"
          onYes={() => void step.take((stamp) => gatherings('restoreGathering', stamp))}
        />
      )}
      {asked === 'discard' && (
        <StepSheet
          {...sheet}
          title="不要这一份了？"
          words="还没发布，没有人看到过。不要了就从单子里去掉，不能再找回来。"
          yes="不要了"
          danger
          onYes={() => void step.take((stamp) => gatherings('discardGathering', stamp))}
        />
      )}
    </div>
  )
}
