import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { newId, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Confirm'
import { ErrorNote } from '../../ui/ErrorNote'
import { ceremonies } from '../cloud'
import './family-actions.scss'

/** What the family may do now: mend, or take back. What else they want, they say on the phone. */
export function FamilyActions({ view, onDone }: { view: RegistrationView; onDone(): void }) {
  const [asking, setAsking] = useState(false)
  const { withdraw, busy, problem } = useWithdrawal(view, () => {
    setAsking(false)
    onDone()
  })
  const returned = view.flags.includes('returned')
  const mayCorrect = view.isParty && view.actions.includes('correct')
  const mayWithdraw = view.isParty && view.actions.includes('withdraw')
  const correct = () => void Taro.navigateTo({ url: `/ceremonies/wedding/index?id=${view.id}` })
  if (!mayCorrect && !mayWithdraw) return null
  return (
    <View className="family-actions">
      {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
      <View className="family-buttons">
        {mayWithdraw && (
          <Button kind="quiet" onClick={() => setAsking(true)}>
            撤回
          </Button>
        )}
        {mayCorrect && (
          <Button kind={returned ? 'primary' : 'quiet'} onClick={correct}>
            {returned ? '去补充' : '改内容'}
          </Button>
        )}
      </View>
      <Confirm
        open={asking}
        title="撤回这份报备？"
        yes="撤回"
        danger
        busy={busy}
        onYes={() => void withdraw()}
        onNo={() => setAsking(false)}
      >
        撤回以后理事会就不看了。想再办，重新填一份就行。
      </Confirm>
    </View>
  )
}

/** Takes a registration back. Whether it worked or somebody was first, the page then shows it afresh. */
function useWithdrawal(view: RegistrationView, onSettled: () => void) {
  const command = useRef(newId())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const withdraw = async () => {
    setBusy(true)
    const { id, version } = view
    try {
      await ceremonies('withdrawRegistration', { id, version, command: command.current, reason: '' })
      setProblem(undefined)
    } catch (fault) {
      setProblem(asProblem(fault))
      command.current = newId()
    }
    setBusy(false)
    onSettled()
  }
  return { withdraw, busy, problem }
}
