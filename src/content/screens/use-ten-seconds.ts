import { useEffect, useState } from 'react'

/** The time in milliseconds, every ten seconds anew. */
export function useTenSeconds(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
