import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, ulid, version } from '../fields'
import type { ShownUrgent, UrgentLevel } from './area-urgent'
import { UrgentMinutes, UrgentWords } from './screen-item'
import type { ScreenStatus } from './screen-workflow'

/** The notice of an area as its staff see it. */
export interface AreaUrgent {
  areaId: string
  areaName: string
  level: UrgentLevel
  /** 0 when none was ever sent. */
  version: number
  /** The one that runs now; null when none does. */
  urgent: ShownUrgent | null
}

/** A screen that a notice reaches. */
export interface ReachedScreen {
  id: string
  name: string
  villageName: string
  status: ScreenStatus
  /** ISO instant of its last call; empty when it never called. */
  heardAt: string
}

/** So many screens are named before a notice is sent. */
export const MOST_REACHED = 1000

const declare = actionsOf('content')
const STAFF = ['editor', 'admin'] as const
const OVER_AREA = { who: 'roles', roles: STAFF } as const
const seen = v.union([v.literal(0), version], '版本不对，请刷新后再办')

export const areaUrgentApi = {
  /** Interrupts every screen of an area at once, and ends by itself; a new one takes the place of the one before. */
  sendToScreens: declare('sendToScreens', {
    input: v.strictObject({
      areaId,
      command: ulid,
      /** The version its sender had seen; 0 when none was ever sent. */
      version: seen,
      words: UrgentWords,
      minutes: UrgentMinutes,
    }),
    access: OVER_AREA,
    output: answers<AreaUrgent>(),
  }),
  /** Ends it early, everywhere. */
  endOnScreens: declare('endOnScreens', {
    input: v.strictObject({ areaId, command: ulid, version: seen }),
    access: OVER_AREA,
    output: answers<AreaUrgent>(),
  }),
  /** The screens a notice to this area would reach, by village. */
  reachedScreens: declare('reachedScreens', {
    input: v.strictObject({ areaId }),
    access: OVER_AREA,
    output: answers<{ screens: ReachedScreen[] }>(),
  }),
}
