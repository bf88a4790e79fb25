import { useEffect, useRef } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'

// Whoever waits before a screen's page sees it take up what was sent.
const FOLLOW_MS = 20_000

/** Asks afresh every 20 seconds while the page is looked at. */
export function useFollow(refresh: () => Promise<void>): void {
  const hidden = useRef(false)
  useDidHide(() => {
    hidden.current = true
  })
  useDidShow(() => {
    hidden.current = false
  })
  useEffect(() => {
    const timer = setInterval(() => {
      if (!hidden.current) void refresh()
    }, FOLLOW_MS)
    return () => clearInterval(timer)
  }, [refresh])
}
