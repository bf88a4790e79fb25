import { useEffect, useRef, useState } from 'react'
import type { Slide } from '../../../domain/content/screen-item'
import { played, type Playing } from '../../../domain/content/screen-schedule'

interface Moment {
  playing: Playing | undefined
  /** The true time in milliseconds. */
  at: number
}

/** What is shown, looked at each second. @param ahead milliseconds by which the true time is ahead of this machine's */
export function usePlaying(slides: readonly Slide[], ahead: number): Moment {
  const [moment, setMoment] = useState<Moment>(() => step(undefined, slides, ahead))
  const latest = useRef({ slides, ahead })
  useEffect(() => {
    latest.current = { slides, ahead }
  })
  useEffect(() => {
    const timer = window.setInterval(() => {
      setMoment(({ playing }) => step(playing, latest.current.slides, latest.current.ahead))
    }, 1000)
    return () => window.clearInterval(timer)
  }, [])
  return moment
}

function step(playing: Playing | undefined, slides: readonly Slide[], ahead: number): Moment {
  const now = Date.now()
  const at = now + ahead
  return { playing: played(playing, slides, now, at), at }
}
