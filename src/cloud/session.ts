import Taro from '@tarojs/taro'
import type { Me } from '../../domain/office/api'
import { office } from '.'
import { localOpenid } from './local-identity'
import { kept, useCached, type Cached } from './use-cached'

const KEY = 'me'

/** Who I am, from what was kept and then fresh. Kept apart for each local identity, so that switching shows nobody else's. */
export function useMe(): Cached<Me> {
  return useCached(`${KEY}:${localOpenid()}`, async () => {
    const me = await office('me', {})
    Taro.setStorageSync('person', me.id)
    return me
  })
}

/** Who I am as this phone last knew it, without asking; undefined before the first time. */
export function knownMe(): Me | undefined {
  return kept<Me>(`${KEY}:${localOpenid()}`)
}

/** The person whose drafts and waiting submissions these are; empty until first known. */
export function currentPersonId(): string {
  const local = localOpenid()
  return local === '' ? String(Taro.getStorageSync('person') ?? '') : local
}
