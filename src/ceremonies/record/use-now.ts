import { useState } from 'react'

/** Milliseconds since 1970 when the page opened: near enough for how many days or hours are left. */
export function useNow(): number {
  const [now] = useState(() => Date.now())
  return now
}
