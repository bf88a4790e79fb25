import { useEffect, useRef } from 'react'

/** Asks again whenever something was changed elsewhere on the desk, which `turn` counts. */
export function useAgain(turn: number, refresh: () => Promise<void>): void {
  const seen = useRef(turn)
  useEffect(() => {
    if (seen.current === turn) return
    seen.current = turn
    void refresh()
  }, [turn, refresh])
}
