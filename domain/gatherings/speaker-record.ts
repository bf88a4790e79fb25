import type { SpeakerKind } from './speaker-kinds'

export const SPEAKER_ACTIONS = {
  add: { name: '加进宣讲团' },
  edit: { name: '改资料' },
  rest: { name: '先不讲了' },
  return: { name: '接着讲' },
} as const

export type SpeakerAction = keyof typeof SPEAKER_ACTIONS

/** One line of a speaker's history; name, number and what is said of them stand beside it. */
export type SpeakerEntry = { id: string; by: string; at: string } & (
  | { action: 'add' | 'edit'; data: { kind: SpeakerKind; topics: string[]; agreed: boolean } }
  | { action: 'rest' | 'return'; data: Record<string, never> }
)

export interface SpeakerState {
  status: 'active' | 'resting'
  kind: SpeakerKind
  topics: string[]
  agreed: boolean
}

const WORKFLOW = {
  active: ['edit', 'rest'],
  resting: ['edit', 'return'],
} as const satisfies Record<SpeakerState['status'], readonly SpeakerAction[]>

export function speakerActions(status: SpeakerState['status']): SpeakerAction[] {
  return [...WORKFLOW[status]]
}

/** A speaker's state from their history, oldest entry first. */
export function foldSpeaker(history: readonly SpeakerEntry[]): SpeakerState {
  const nothing: SpeakerState = { status: 'active', kind: 'other', topics: [], agreed: false }
  return history.reduce((state, entry) => applied(state, entry), nothing)
}

function applied(state: SpeakerState, entry: SpeakerEntry): SpeakerState {
  switch (entry.action) {
    case 'add':
    case 'edit':
      return { ...state, ...entry.data }
    case 'rest':
      return { ...state, status: 'resting' }
    case 'return':
      return { ...state, status: 'active' }
  }
}
