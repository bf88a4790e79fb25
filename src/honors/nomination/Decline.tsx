import { useState } from 'react'
import { View } from '@tarojs/components'
import { newId } from '../../cloud'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Confirm'
import { honors } from '../shared/cloud'

/** The nominee takes their agreement back, at any time. */
export function Decline({ view, onDone }: { view: NominationView; onDone(): void }) {
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const decline = async () => {
    setBusy(true)
    setProblem('')
    try {
      await honors('declineNomination', { id: view.id, command: newId(), version: view.version })
      onDone()
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
    setAsked(false)
  }
  return (
    <View className="stack">
      {problem !== '' && <View role="alert">{problem}</View>}
      <Button kind="quiet" onClick={() => setAsked(true)}>
        我不参加了
      </Button>
      <Confirm
        open={asked}
        title="不参加评选了？"
        yes="不参加了"
        danger
        busy={busy}
        onYes={() => void decline()}
        onNo={() => setAsked(false)}
      >
        公示、光荣榜上都不会再有您。这一步不能收回。
      </Confirm>
    </View>
  )
}
