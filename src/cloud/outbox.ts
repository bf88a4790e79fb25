import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { clientOf, type CloudProblem } from './client'
import { onNetworkBack } from './network'
import { currentPersonId } from './session'
import { asProblem } from './use-cached'

/** A submission that has not reached the cloud yet. It carries its own ids, so sending it again never does it twice. */
export interface Waiting {
  id: string
  module: string
  action: string
  input: object
  /** What it is, in words: 婚事报备 · 陈家. */
  title: string
  at: string
  /** Why the cloud refused it; empty while it only waits for the network. */
  refusal: string
}

const CHANGED = 'outboxChanged'
const key = () => `outbox:${currentPersonId()}`

/** What waits, oldest first, of the person who is using the phone now. */
export function waiting(): Waiting[] {
  const stored: Waiting[] | '' | undefined = Taro.getStorageSync(key())
  return Array.isArray(stored) ? stored : []
}

function store(items: Waiting[]): void {
  Taro.setStorageSync(key(), items)
  Taro.eventCenter.trigger(CHANGED)
}

export function discard(id: string): void {
  store(waiting().filter((item) => item.id !== id))
}

export type Submitted<Output> = { sent: true; output: Output } | { sent: false }

/**
 * Sends a submission, or keeps it to be sent when the network is back.
 * @throws CloudProblem when the cloud received it and refused; nothing is kept then.
 */
export async function submit<Output>(
  item: Omit<Waiting, 'at' | 'refusal'>,
  send: () => Promise<Output>,
): Promise<Submitted<Output>> {
  try {
    const output = await send()
    discard(item.id)
    return { sent: true, output }
  } catch (fault) {
    const problem = asProblem(fault)
    if (problem.code !== 'offline') throw problem
    const others = waiting().filter((other) => other.id !== item.id)
    store([...others, { ...item, at: new Date().toISOString(), refusal: '' }])
    return { sent: false }
  }
}

/** Tries everything that waits, in order; stops at the first sign that the network is still away. */
export async function flush(): Promise<void> {
  for (const item of waiting()) {
    if (item.refusal !== '') continue
    if (!(await tried(item))) return
  }
}

/** Sends one again; answers false when the network is still away. */
export async function tried(item: Waiting): Promise<boolean> {
  try {
    await clientOf(item.module)(item.action, item.input, { tries: 1 })
    discard(item.id)
  } catch (fault) {
    const problem = asProblem(fault)
    if (problem.code === 'offline') return false
    markRefused(item.id, problem)
  }
  return true
}

function markRefused(id: string, problem: CloudProblem): void {
  store(waiting().map((item) => (item.id === id ? { ...item, refusal: problem.sentence } : item)))
}

/** What waits, kept current for a page. */
export function useOutbox(): Waiting[] {
  const [items, setItems] = useState(waiting)
  useEffect(() => {
    const follow = () => setItems(waiting())
    Taro.eventCenter.on(CHANGED, follow)
    return () => {
      Taro.eventCenter.off(CHANGED, follow)
    }
  }, [])
  return items
}

/** Sends what waits when the page shows and when the network is back; `onSent` is called after each attempt. */
export function useFlush(onSent: () => void): void {
  const latest = useRef(onSent)
  useEffect(() => {
    latest.current = onSent
  })
  const run = () => {
    if (waiting().length > 0) void flush().then(() => latest.current())
  }
  useDidShow(run)
  useEffect(() => onNetworkBack(run), [])
}
