import { useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import type { SignUpForm } from '../../../domain/gatherings/sign-up'
import type { GatheringView, MySignUp } from '../../../domain/gatherings/views'
import { newId, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { gatherings } from '../cloud'

/** Signs up or leaves: busy while it is under way, the problem when it was refused. A repeat carries the same id. */
export function useSignUp({ id }: Pick<GatheringView, 'id'>, onDone: (mine: MySignUp) => void) {
  const command = useRef(newId())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const take = async (act: (stamp: { id: string; command: string }) => Promise<MySignUp>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      const mine = await act({ id, command: command.current })
      command.current = newId()
      onDone(mine)
    } catch (fault) {
      const found = asProblem(fault)
      setProblem(found)
      // After a refusal the next try is another one; without an answer it is still the same.
      if (found.code !== 'offline') command.current = newId()
    }
    setBusy(false)
  }
  return {
    busy,
    problem,
    signUp: async (form: SignUpForm) => {
      await askWechat()
      await take((stamp) => gatherings('signUp', { ...stamp, form }))
    },
    leave: () => take((stamp) => gatherings('leave', stamp)),
  }
}

// WeChat asks by itself, from a tap; saying no changes nothing, for the inbox has the message too.
async function askWechat(): Promise<void> {
  const templates = (process.env.TARO_APP_SUBSCRIBE ?? '').split(',').filter(Boolean)
  if (process.env.TARO_ENV !== 'weapp' || templates.length === 0) return
  await Taro.requestSubscribeMessage({ tmplIds: templates.slice(0, 3), entityIds: [] }).catch(() => undefined)
}
