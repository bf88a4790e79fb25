import { ulid } from 'ulid'
import type { ScreenItem } from '../domain/content/screen-item'
import type { Polled, ScreenProgramme, ScreenView } from '../domain/content/screens-api'
import { fresh, type TestCloud } from './test-cloud'

export const ALWAYS = { days: [], from: '', until: '', firstDay: '', lastDay: '' }

export function slogan(text: string): ScreenItem {
  return { id: ulid(), kind: 'slogan', seconds: 10, when: ALWAYS, text }
}

export function panel(panelId: string): ScreenItem {
  return { id: ulid(), kind: 'panel', seconds: 10, when: ALWAYS, panelId }
}

/** A machine's own key, as it makes one. */
export function newKey(): string {
  return [...ulid(), ...ulid(), ...ulid()]
    .map((letter) => (letter.charCodeAt(0) % 16).toString(16))
    .join('')
    .slice(0, 64)
}

/** What a machine says it has. */
export interface Has {
  version: number
  news?: number
  tag: string
  showing?: string
  thorough?: boolean
}

/** Machines and the staff who look after them, on a test's cloud. */
export function screensOn(test: TestCloud) {
  const codeFor = async (key: string) =>
    (await test.done<{ code: string }>('visitor', 'content', 'showCode', { key })).code
  const poll = (key: string, has: Has = { version: 0, tag: '' }) => {
    const { version, news = 0, tag, showing = '', thorough = false } = has
    const asked = { key, version, news, tag, showing, thorough }
    return test.done<Polled>('visitor', 'content', 'pollScreen', asked)
  }
  return {
    codeFor,
    poll,
    /** A screen that has this machine, in 养前村 unless told. */
    paired: async (key: string, name = '村口大屏', areaId = 'v-yangqian', by = 'editor') => {
      const place = { areaId, version: 0, name, orientation: 'landscape' }
      const code = await codeFor(key)
      return test.done<ScreenView>(by, 'content', 'pairScreen', { ...fresh(), ...place, code })
    },
    programme: async (key: string): Promise<ScreenProgramme> => {
      const polled = await poll(key)
      if (polled.kind !== 'programme') throw new Error(polled.kind)
      return polled.programme
    },
    saved: (view: ScreenView, items: ScreenItem[], name = view.name) =>
      test.done<ScreenView>('editor', 'content', 'saveProgramme', {
        ...on(view),
        name,
        orientation: view.orientation,
        items,
      }),
  }
}

/** What every step on a screen carries. */
export function on(view: Pick<ScreenView, 'id' | 'version'>): {
  id: string
  command: string
  version: number
} {
  return { id: view.id, command: ulid(), version: view.version }
}
