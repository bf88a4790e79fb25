import Taro, { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ERROR_SENTENCES } from '../../domain/errors'
import { CloudProblem } from './client'

/** What a page has of an answer: from the phone's own store at once, then fresh. */
export interface Cached<Data> {
  data: Data | undefined
  /** True until the first answer or failure, unless something was kept. */
  loading: boolean
  /** Why the last refresh failed; what was kept is still in `data`. */
  problem: CloudProblem | undefined
  refresh(): Promise<void>
}

/**
 * Shows what was kept under `key`, then asks for it afresh whenever the page shows.
 * @param key names the answer among all kept ones; an empty key asks for nothing yet.
 */
export function useCached<Data>(key: string, ask: () => Promise<Data>): Cached<Data> {
  const [held, setHeld] = useState<{ key: string; data: Data | undefined }>(() => ({ key, data: kept(key) }))
  const [problem, setProblem] = useState<CloudProblem>()
  const asking = useRef(ask)
  asking.current = ask
  const current = useRef(key)
  current.current = key

  const refresh = useCallback(async () => {
    if (key === '') return
    try {
      const fresh = await asking.current()
      keep(key, fresh)
      if (current.current !== key) return
      setHeld({ key, data: fresh })
      setProblem(undefined)
    } catch (fault) {
      if (current.current === key) setProblem(asProblem(fault))
    }
  }, [key])

  useEffect(() => {
    setHeld({ key, data: kept(key) })
    setProblem(undefined)
    void refresh()
  }, [key, refresh])

  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void refresh()
    shownBefore.current = true
  })

  const data = held.key === key ? held.data : kept<Data>(key)
  return { data, loading: data === undefined && problem === undefined, problem, refresh }
}

/** Any fault as a problem with a sentence. */
export function asProblem(fault: unknown): CloudProblem {
  return fault instanceof CloudProblem ? fault : new CloudProblem('broken', ERROR_SENTENCES.broken)
}

function kept<Data>(key: string): Data | undefined {
  if (key === '') return undefined
  const stored: Data | '' | undefined = Taro.getStorageSync(`kept:${key}`)
  return stored === '' ? undefined : stored
}

function keep(key: string, data: unknown): void {
  try {
    Taro.setStorageSync(`kept:${key}`, data)
  } catch {
    // A full store must not keep a page from showing what it has just received.
    Taro.removeStorageSync(`kept:${key}`)
  }
}
