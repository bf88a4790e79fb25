import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { AsideNote } from './AsideNote'
import { MoreSheet } from './MoreSheet'
import { OpenSheet } from './OpenSheet'
import { expectedOf, footOf, nameOf, stepsFor, type StepName } from './decisions'
import { useDecision } from './use-decision'
import './decisions.scss'

/** What may be done with a registration: the weightiest at hand, the expected one filled, the rest one press away. */
export function Decisions({ view, onSettled }: { view: RegistrationView; onSettled(): void }) {
  const [asking, setAsking] = useState<StepName | 'more'>()
  const { decide, busy, problem, forget } = useDecision(view, () => {
    setAsking(undefined)
    onSettled()
  })
  const { foot, more } = footOf(stepsFor(view))
  const expected = expectedOf(foot, view.flags)
  const choose = (name: StepName) => {
    forget()
    if (name === 'recordDay') {
      setAsking(undefined)
      void Taro.navigateTo({ url: `/ceremonies/day/index?id=${view.id}` })
    } else if (name === 'takeUp') {
      setAsking(undefined)
      void decide({ action: name })
    } else setAsking(name)
  }
  const close = () => setAsking(undefined)
  return (
    <View className="decisions">
      {problem !== undefined && asking === undefined && <ErrorNote sentence={problem.sentence} />}
      {view.standsAside && <AsideNote villageId={view.villageId} />}
      {foot.length > 0 && (
        <View className="decision-grid">
          {foot.map((name) => (
            <Button
              key={name}
              kind={name === expected ? 'primary' : 'quiet'}
              busy={busy && asking === undefined && name === 'takeUp'}
              disabled={busy}
              onClick={() => choose(name)}
            >
              {nameOf(name)}
            </Button>
          ))}
          {more.length > 0 && (
            <Button kind="quiet" disabled={busy} onClick={() => setAsking('more')}>
              更多办法
            </Button>
          )}
        </View>
      )}
      {asking === 'more' && <MoreSheet names={more} onChoose={choose} onClose={close} />}
      {asking !== undefined && asking !== 'more' && (
        <OpenSheet
          name={asking}
          view={view}
          busy={busy}
          problem={problem}
          onDecide={(...steps) => void decide(...steps)}
          onClose={close}
        />
      )}
    </View>
  )
}
