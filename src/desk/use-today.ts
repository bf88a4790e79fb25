import { useState } from 'react'
import { dayOf, type Day } from '../../domain/calendar'

/** The day the page was opened on, in Asia/Shanghai. */
export function useToday(): Day {
  const [today] = useState(() => dayOf(Date.now()))
  return today
}
