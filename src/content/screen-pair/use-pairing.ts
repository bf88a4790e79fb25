import { useRef, useState } from 'react'
import type { ScreenView } from '../../../domain/content/screens-api'
import type { Orientation } from '../../../domain/content/screen-item'
import { content, newId, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'

export interface PairForm {
  code: string
  name: string
  areaId: string | undefined
  orientation: Orientation | undefined
}

/** Joins a machine to a screen. @param screen the one whose machine was changed; undefined for a new one */
export function usePairing(screen: ScreenView | undefined) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CloudProblem>()
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [made, setMade] = useState<ScreenView>()
  // One tap, one screen: the same ids again do not make a second.
  const ids = useRef({ id: newId(), command: newId() })

  const pair = async ({ code, name, areaId, orientation }: PairForm) => {
    const missing = {
      ...(code.length < 6 ? { code: '屏上的码是 6 个字母和数字' } : {}),
      ...(name.trim().length < 2 ? { name: '起个名字，两个字以上' } : {}),
      ...(areaId === undefined ? { areaId: '请选择屏在哪里' } : {}),
      ...(orientation === undefined ? { orientation: '请选择屏是怎么挂的' } : {}),
    }
    setFaults(missing)
    setProblem(undefined)
    if (areaId === undefined || orientation === undefined || Object.keys(missing).length > 0) return
    setBusy(true)
    const to = { ...ids.current, ...(screen && { id: screen.id }), version: screen?.version ?? 0 }
    try {
      setMade(await content('pairScreen', { ...to, areaId, code, name, orientation }))
    } catch (fault) {
      const refused = asProblem(fault)
      if (refused.code !== 'offline') ids.current = { id: newId(), command: newId() }
      setFaults(Object.fromEntries(refused.fields.map(({ path, message }) => [path, message])))
      setProblem(refused)
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, faults, made, pair }
}
