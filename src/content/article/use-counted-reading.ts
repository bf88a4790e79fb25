import { useEffect, useRef } from 'react'
import { content } from '../../cloud'

/** Counts one opening after the article is shown; nobody waits for it and no fault of it is told. */
export function useCountedReading(articleId: string | undefined) {
  const counted = useRef('')
  useEffect(() => {
    if (articleId === undefined || counted.current === articleId) return
    counted.current = articleId
    content('countReading', { articleId }, { tries: 1 }).catch(() => undefined)
  }, [articleId])
}
