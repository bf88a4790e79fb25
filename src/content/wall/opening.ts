import { useEffect, useRef } from 'react'
import type { OpenedWall } from '../../../domain/content/api'
import { content, useCached, type Cached } from '../../cloud'
import { sceneRead } from './scene'

/** What a scanned code opens: the kept wall at once, then fresh. An empty scene asks for nothing. */
export function useWall(scene: string): Cached<OpenedWall> {
  return useCached(scene === '' ? '' : `wall:${sceneRead(scene)}`, () => content('openWall', { scene }))
}

/** Counts one opening after the wall is shown; nobody waits for it and no fault of it is told. */
export function useCountedOpening(wallId: string | undefined) {
  const counted = useRef('')
  useEffect(() => {
    if (wallId === undefined || counted.current === wallId) return
    counted.current = wallId
    content('countOpening', { wallId }, { tries: 1 }).catch(() => undefined)
  }, [wallId])
}
