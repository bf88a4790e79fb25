import Taro, { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
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

/** What came of asking under one key. */
interface Answered<Data> {
  key: string
  data?: Data
  problem?: CloudProblem
}

/**
 * Shows what was kept under `key`, then asks for it afresh whenever the page shows.
 * @param key names the answer among all kept ones; an empty key asks for nothing yet.
 */
export function useCached<Data>(key: string, ask: () => Promise<Data>): Cached<Data> {
  const before = useMemo(() => kept<Data>(key), [key])
  const [answered, setAnswered] = useState<Answered<Data>>({ key })
  const latest = useRef({ key, ask })
  useEffect(() => {
    latest.current = { key, ask }
  })

  const refresh = useCallback(async () => {
    if (key === '') return
    const next = await answerTo(key, latest.current.ask)
    // An answer to an earlier question must not replace the later one's.
    if (latest.current.key === key) setAnswered(next)
  }, [key])

  useEffect(() => {
    void refresh()
  }, [refresh])

  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) void refresh()
    shownBefore.current = true
  })

  const current = answered.key === key ? answered : { key }
  const data = current.data ?? before
  return {
    data,
    loading: data === undefined && current.problem === undefined,
    problem: current.problem,
    refresh,
  }
}

/** Any fault as a problem with a sentence. */
export function asProblem(fault: unknown): CloudProblem {
  return fault instanceof CloudProblem ? fault : new CloudProblem('broken', ERROR_SENTENCES.broken)
}

async function answerTo<Data>(key: string, ask: () => Promise<Data>): Promise<Answered<Data>> {
  try {
    const data = await ask()
    keep(key, data)
    return { key, data }
  } catch (fault) {
    return { key, data: kept<Data>(key), problem: asReading(asProblem(fault)) }
  }
}

// Somebody who only reads has filled nothing in that could be lost.
function asReading(problem: CloudProblem): CloudProblem {
  if (problem.code !== 'offline') return problem
  return new CloudProblem('offline', '网不太好，这一页还打不开，有网了再试一次。')
}

/** Asks ahead for what will be wanted without a network; a failure is no matter, for it is asked for again when it is opened. */
export async function keepAhead(key: string, ask: () => Promise<unknown>): Promise<void> {
  try {
    keep(key, await ask())
  } catch {
    return
  }
}

/** What the phone keeps of the answer under this key, without asking for it. */
export function kept<Data>(key: string): Data | undefined {
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
