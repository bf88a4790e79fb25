import { useRef, useState } from 'react'
import type { FoundArticle } from '../../../domain/content/reading-api'
import { content, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'

/** What came of looking for words. */
export interface Search {
  /** What was looked for; empty while the list stands there instead. */
  words: string
  hits: FoundArticle[]
  /** Where the next page begins; empty at the end. */
  next: string
  busy: boolean
  problem: CloudProblem | undefined
}

const NONE: Search = { words: '', hits: [], next: '', busy: false, problem: undefined }

/** Looks for words in the articles of an area's town, 20 at a time; empty words bring the list back. */
export function useSearch(areaId: string) {
  const [search, setSearch] = useState(NONE)
  const latest = useRef('')

  const fetch = async (asked: Search) => {
    latest.current = asked.words
    setSearch({ ...asked, busy: true, problem: undefined })
    const before = asked.next === '' ? {} : { before: asked.next }
    try {
      const { hits, next } = await content('searchArticles', { areaId, words: asked.words, ...before })
      // Who types on no longer waits for these.
      if (latest.current !== asked.words) return
      setSearch({ words: asked.words, hits: [...asked.hits, ...hits], next, busy: false, problem: undefined })
    } catch (fault) {
      if (latest.current === asked.words) setSearch({ ...asked, busy: false, problem: asProblem(fault) })
    }
  }
  const look = (words: string) => {
    const said = words.trim()
    latest.current = said
    return said === '' ? setSearch(NONE) : void fetch({ ...NONE, words: said })
  }
  return { search, look, fetchMore: () => void fetch(search) }
}
