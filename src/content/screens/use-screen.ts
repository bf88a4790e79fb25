import { useRef, useState } from 'react'
import type { ScreenView } from '../../../domain/content/screens-api'
import { content, currentPersonId, newId, useCached, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { useFollow } from './use-follow'

/** What every step carries: which screen, which version of it, and an id of its own. */
export interface ScreenStamp {
  id: string
  version: number
  command: string
}

export interface OneScreen {
  view: ScreenView | undefined
  loading: boolean
  problem: CloudProblem | undefined
  busy: boolean
  refresh(): Promise<void>
  /** Takes one step; answers true when it stands. A repeat after a lost answer carries the same id. */
  take(act: (stamp: ScreenStamp) => Promise<unknown>): Promise<boolean>
}

/** One screen before its staff. @param onChanged told after a step, for the list beside it */
export function useScreen(id: string, onChanged: () => void): OneScreen {
  const key = id === '' ? '' : `screen-view:${currentPersonId()}:${id}`
  const { data: view, loading, problem, refresh } = useCached(key, () => content('readScreen', { id }))
  useFollow(refresh)
  const [refused, setRefused] = useState<CloudProblem>()
  const [busy, setBusy] = useState(false)
  const command = useRef(newId())
  const take = async (act: (stamp: ScreenStamp) => Promise<unknown>) => {
    if (view === undefined) return false
    setBusy(true)
    setRefused(undefined)
    try {
      await act({ id, version: view.version, command: command.current })
      command.current = newId()
      return true
    } catch (fault) {
      const refusal = asProblem(fault)
      if (refusal.code !== 'offline') command.current = newId()
      setRefused(refusal)
      return false
    } finally {
      await refresh()
      onChanged()
      setBusy(false)
    }
  }
  return { view, loading, problem: refused ?? problem, busy, refresh, take }
}
