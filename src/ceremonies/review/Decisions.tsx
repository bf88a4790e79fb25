import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { ReasonSheet } from './ReasonSheet'
import { decisionsOf, expectedOf, nameOf, type DecisionName } from './decisions'
import { useDecision } from './use-decision'
import './decisions.scss'

/** What the council may do with a registration, lightest first, the expected one filled. */
export function Decisions({ view, onSettled }: { view: RegistrationView; onSettled(): void }) {
  const [asking, setAsking] = useState<DecisionName>()
  const { decide, busy, problem } = useDecision(view, () => {
    setAsking(undefined)
    onSettled()
  })
  const names = decisionsOf(view)
  const expected = expectedOf(names, view.flags)
  const choose = (name: DecisionName) => (name === 'takeUp' ? void decide(name, '') : setAsking(name))
  return (
    <View className="decisions">
      {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
      {view.standsAside && (
        <View className="stands-aside" role="note">
          这是您自家或亲戚家的事，要请别的理事来办，您看着就行。
        </View>
      )}
      {names.length > 0 && (
        <View className="decision-grid">
          {names.map((name) => (
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
        </View>
      )}
      {asking !== undefined && (
        <ReasonSheet
          name={asking}
          flags={view.flags}
          busy={busy}
          onDecide={(reason) => void decide(asking, reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </View>
  )
}
