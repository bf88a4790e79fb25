import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { EditorialView } from '../../../domain/content/api'
import { Button } from '../../ui/Button'
import { Toggle } from '../../ui/Toggle'
import { useWide } from '../../ui/use-wide'
import { writingUrl } from '../editorial/urls'
import { MoreDecisions } from './MoreDecisions'
import { ReasonSheet } from './ReasonSheet'
import { TimeSheet } from './TimeSheet'
import type { Decision } from './use-review'
import './decisions.scss'

interface DecisionsProps {
  view: EditorialView
  areaId: string
  busy: boolean
  onDecide(decision: Decision): Promise<boolean>
}

const ASKED = {
  return: {
    title: '退回去改',
    label: '要改什么',
    hint: '写给编辑看，说清楚改哪里',
    yes: '退回',
  },
  returnCorrection: {
    title: '退回更正',
    label: '为什么不换',
    hint: '写给编辑看，原来的文字先不动',
    yes: '退回更正',
  },
  withdraw: {
    title: '撤下这篇文章',
    label: '为什么撤下',
    hint: '撤下后谁也看不到，不能再放回去',
    yes: '撤下',
  },
} as const

/** What this person may do with the article now: the expected one filled, the others beside it. */
export function Decisions({ view, areaId, busy, onDecide }: DecisionsProps) {
  const [asking, setAsking] = useState<keyof typeof ASKED>()
  const [timing, setTiming] = useState(false)
  const wide = useWide()
  const [readAloud, setReadAloud] = useState(false)
  const can = (action: EditorialView['actions'][number]) => view.actions.includes(action)
  const judged = can('passCorrection') ? view.correction?.draft : view.draft
  const last = can('passCorrection') || (can('pass') && view.stage === 3 && !view.readAloud)
  const mustRead = last && judged?.important === true
  const edit = () => void Taro.navigateTo({ url: writingUrl(areaId, view.id, wide) })
  return (
    <View className="decisions">
      {mustRead && <Toggle words="我从头到尾读过一遍" on={readAloud} onChange={setReadAloud} />}
      <View className={can('pass') || can('passCorrection') ? 'decisions-line' : ''}>
        {can('return') && (
          <Button kind="quiet" disabled={busy} onClick={() => setAsking('return')}>
            退回
          </Button>
        )}
        {can('pass') && (
          <Button
            busy={busy}
            disabled={mustRead && !readAloud}
            onClick={() => void onDecide({ kind: 'pass', readAloud })}
          >
            通过
          </Button>
        )}
        {can('returnCorrection') && (
          <Button kind="quiet" disabled={busy} onClick={() => setAsking('returnCorrection')}>
            退回更正
          </Button>
        )}
        {can('passCorrection') && (
          <Button
            busy={busy}
            disabled={mustRead && !readAloud}
            onClick={() => void onDecide({ kind: 'passCorrection', readAloud })}
          >
            换上更正
          </Button>
        )}
        {can('save') && <Button onClick={edit}>接着改</Button>}
      </View>
      <MoreDecisions
        view={view}
        areaId={areaId}
        busy={busy}
        onDecide={onDecide}
        onTime={() => setTiming(true)}
        onWithdraw={() => setAsking('withdraw')}
      />
      {timing && (
        <TimeSheet
          publishAt={view.publishAt}
          busy={busy}
          onClose={() => setTiming(false)}
          onGive={async (publishAt) => {
            await onDecide({ kind: 'schedule', publishAt })
            setTiming(false)
          }}
        />
      )}
      {asking !== undefined && (
        <ReasonSheet
          {...ASKED[asking]}
          busy={busy}
          onClose={() => setAsking(undefined)}
          onGive={async (reason) => {
            await onDecide({ kind: asking, reason })
            setAsking(undefined)
          }}
        />
      )}
    </View>
  )
}

/** Whether anything of the above would be there. */
export function hasDecisions(view: EditorialView): boolean {
  return view.actions.some((action) => action !== 'submit' && action !== 'comment')
}
