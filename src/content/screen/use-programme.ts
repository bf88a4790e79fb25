import { useEffect, useRef, useState } from 'react'
import type { ScreenProgramme } from '../../../domain/content/screens-api'
import { content } from '../../cloud'
import { keepAhead, keepProgramme, keptAhead, keptProgramme, machineKey } from './machine'
import { isThorough, waitFor, waitUnpaired } from './waits'

export interface Running {
  /** Undefined until the first programme comes: the machine is not paired, or has never been reached. */
  programme: ScreenProgramme | undefined
  /** Whether the cloud said that no screen has this machine's key. */
  unpaired: boolean
  /** Whether the last call was answered. */
  online: boolean
  /** Milliseconds by which the cloud's clock is ahead. */
  ahead: number
}

/** The programme, from what was kept at once, then asked for every 20 seconds. @param showing what is shown when a call is made */
export function useProgramme(showing: () => string): Running {
  const [running, setRunning] = useState<Running>(() => ({
    programme: keptProgramme(),
    unpaired: false,
    online: true,
    ahead: keptAhead(),
  }))
  const latest = useRef({ programme: running.programme, showing })
  useEffect(() => {
    latest.current = { programme: running.programme, showing }
  })

  useEffect(() => {
    const polling = { timer: 0, calls: 0, failures: 0, unpaired: 0, asking: false, over: false }
    const call = async () => {
      if (polling.asking) return
      polling.asking = true
      const thorough = isThorough(polling.calls)
      try {
        const answer = await ask(latest.current.programme, latest.current.showing(), thorough)
        polling.failures = 0
        polling.calls += 1
        polling.unpaired = answer.unpaired ? polling.unpaired + 1 : 0
        if (!polling.over) setRunning((before) => ({ ...before, ...answer }))
      } catch {
        polling.failures += 1
        if (!polling.over) setRunning((before) => ({ ...before, online: false }))
      }
      polling.asking = false
      const wait =
        polling.unpaired > 0 && polling.failures === 0
          ? waitUnpaired(polling.unpaired)
          : waitFor(polling.failures)
      if (!polling.over) polling.timer = window.setTimeout(() => void call(), wait)
    }
    const again = () => {
      // What failed before says nothing of a network that has just come back, even while a call is still failing.
      polling.failures = 0
      window.clearTimeout(polling.timer)
      void call()
    }
    void call()
    window.addEventListener('online', again)
    return () => {
      polling.over = true
      window.clearTimeout(polling.timer)
      window.removeEventListener('online', again)
    }
  }, [])

  return running
}

/** One call, and what it changes. */
async function ask(
  has: ScreenProgramme | undefined,
  showing: string,
  thorough: boolean,
): Promise<Omit<Running, 'ahead'> & Partial<Pick<Running, 'ahead'>>> {
  const asked = {
    version: has?.version ?? 0,
    news: has?.news ?? 0,
    tag: has?.tag ?? '',
    showing,
    thorough: thorough && has !== undefined,
  }
  const polled = await content('pollScreen', { key: machineKey(), ...asked }, { tries: 1 })
  if (polled.kind === 'unpaired') {
    keepProgramme(undefined)
    return { programme: undefined, unpaired: true, online: true }
  }
  const ahead = Date.parse(polled.now) - Date.now()
  keepAhead(ahead)
  if (polled.kind === 'same') return { programme: has, online: true, unpaired: false, ahead }
  keepProgramme(polled.programme)
  return { programme: polled.programme, online: true, unpaired: false, ahead }
}
