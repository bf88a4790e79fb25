import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'

/** The ISO instant at which the page was last looked at. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useDidShow(() => setNow(new Date().toISOString()))
  return now
}
