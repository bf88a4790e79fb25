export interface Bar {
  /** Percent of the track that is filled. */
  fill: number
  /** Where the limit's mark stands, in percent. */
  mark: number
  advised?: number
}

// Room after the longer of the two, so that an excess is seen to be one.
const ROOM = 1.1

/** Places a declared value and its limit on one track, whichever is longer. A limit of nothing stands at the start. */
export function barOf(declared: number, limit: number, advised?: number): Bar {
  const whole = Math.max(declared, limit, advised ?? 0) * ROOM
  const percent = (value: number) => (whole === 0 ? 0 : Math.round((Math.max(0, value) / whole) * 1000) / 10)
  return {
    fill: percent(declared),
    mark: percent(limit),
    ...(advised === undefined ? {} : { advised: percent(advised) }),
  }
}
