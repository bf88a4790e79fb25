import type { PageInstance } from './simulator'

/** What WeChat gives a mini program on one phone, and what the phone's owner can do to it. */
export interface WeChatPorts {
  storage: Map<string, string>
  /** Calls a cloud function; rejects when the network is away. */
  callFunction(name: string, data: unknown): Promise<{ result: unknown }>
  navigate(way: Way, url: string): Promise<void>
  back(delta: number): Promise<void>
}

export type Way = 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch'

interface Callbacks {
  success?(answer: object): void
  fail?(answer: { errMsg: string }): void
  complete?(answer: object): void
}

const WAYS: readonly Way[] = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch']

/** The part of `wx` that remembers, moves between pages and calls the cloud; the simulator's own covers the rest. */
export function wechatOn(ports: WeChatPorts): Record<string, unknown> {
  return {
    ...storageOn(ports.storage),
    ...Object.fromEntries(
      WAYS.map((way) => [way, withCallbacks(way, ({ url }: { url: string }) => ports.navigate(way, url))]),
    ),
    navigateBack: withCallbacks('navigateBack', ({ delta = 1 }: { delta?: number }) => ports.back(delta)),
    cloud: {
      init: () => undefined,
      callFunction: ({ name, data }: { name: string; data: unknown }) => ports.callFunction(name, data),
    },
  }
}

/** The globals that every script of a mini program sees. */
export function programGlobals(wx: object, pages: () => PageInstance[]): Record<string, unknown> {
  const app: { current: unknown } = { current: undefined }
  return {
    wx,
    App: (config: unknown) => {
      app.current = config
    },
    getApp: () => app.current,
    getCurrentPages: pages,
  }
}

// WeChat keeps copies: what a page changes afterwards is not changed in the store.
function storageOn(storage: Map<string, string>) {
  const get = (key: string): unknown => JSON.parse(storage.get(key) ?? '""')
  const set = (key: string, value: unknown) => void storage.set(key, JSON.stringify(value))
  const remove = (key: string) => void storage.delete(key)
  return {
    getStorageSync: get,
    setStorageSync: set,
    removeStorageSync: remove,
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10_240 }),
  }
}

function withCallbacks<Options>(name: string, act: (options: Options) => Promise<void>) {
  return (options: Options & Callbacks): void => {
    const answered = act(options).then(
      () => {
        const answer = { errMsg: `${name}:ok` }
        options.success?.(answer)
        options.complete?.(answer)
      },
      (fault: Error) => {
        const answer = { errMsg: `${name}:fail ${fault.message}` }
        options.fail?.(answer)
        options.complete?.(answer)
      },
    )
    void answered
  }
}
