import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { EditorialView } from '../../../domain/content/api'
import { Button } from '../../ui/Button'
import { Toggle } from '../../ui/Toggle'
import { ReasonSheet } from './ReasonSheet'
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
  withdraw: {
    title: '撤下这篇文章',
    label: '为什么撤下',
    hint: '撤下后谁也看不到，不能再放回去',
    yes: '撤下',
  },
} as const

/** What this person may do with the article now: the expected one filled, the others beside it. */
export function Decisions({ view, areaId, busy, onDecide }: DecisionsProps) {
  const [asking, setAsking] = useState<'return' | 'withdraw'>()
  const [readAloud, setReadAloud] = useState(false)
  const can = (action: EditorialView['actions'][number]) => view.actions.includes(action)
  const mustRead = can('pass') && view.draft.important && view.stage === 3 && !view.readAloud
  const edit = () => void Taro.navigateTo({ url: `/content/editor/index?areaId=${areaId}&id=${view.id}` })
  return (
    <View className="decisions">
      {mustRead && <Toggle words="我从头到尾读过一遍" on={readAloud} onChange={setReadAloud} />}
      <View className={can('pass') ? 'decisions-line' : ''}>
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
        {can('save') && <Button onClick={edit}>接着改</Button>}
        {can('withdraw') && (
          <Button kind="danger" disabled={busy} onClick={() => setAsking('withdraw')}>
            撤下
          </Button>
        )}
      </View>
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
  return view.actions.some((action) => action !== 'submit')
}
