import { useEffect, useMemo, useRef, useState } from 'react'
import { drawnSlides, type SentSlide, type Slide } from '../../../domain/content/screen-item'
import {
  PICTURES_AT_ONCE,
  type ScreenPicture,
  type ScreenProgramme,
} from '../../../domain/content/screens-api'
import { content } from '../../cloud'
import { machineKey } from './machine'
import { forgetOthers, keepPicture, keptPictures } from './pictures'
import { waitFor } from './waits'

type Arts = ReadonlyMap<string, string>

const NO_SLIDES: readonly SentSlide[] = []
const NO_ARTS: Arts = new Map()

/**
 * The slides that can be drawn: those whose drawing is kept at once, the others as their drawings come.
 * @param online whether the cloud answers: drawings that are missing are asked for anew when it does again
 */
export function usePictures(programme: ScreenProgramme | undefined, online: boolean): readonly Slide[] {
  const sent = programme?.slides ?? NO_SLIDES
  const [arts, setArts] = useState(NO_ARTS)
  const latest = useRef(arts)
  useEffect(() => {
    const gathering = { over: false, timer: 0, failures: 0 }
    const wanted = new Set(sent.map(({ picture }) => picture))
    const put = (more: Arts) => {
      if (gathering.over) return
      latest.current = new Map([...latest.current, ...more].filter(([picture]) => wanted.has(picture)))
      setArts(latest.current)
    }
    const gather = async () => {
      try {
        await gatherPictures(sent, { online, has: () => latest.current, put, isOver: () => gathering.over })
      } catch {
        gathering.failures += 1
        const again = () => void gather()
        if (!gathering.over) gathering.timer = window.setTimeout(again, waitFor(gathering.failures))
      }
    }
    void gather()
    return () => {
      gathering.over = true
      window.clearTimeout(gathering.timer)
    }
  }, [sent, online])
  return useMemo(() => drawnSlides(sent, arts), [sent, arts])
}

interface Gathering {
  online: boolean
  has(): Arts
  put(more: Arts): void
  isOver(): boolean
}

/** Takes what is kept, and asks for what is not; former drawings are forgotten only once all the new ones are here. */
async function gatherPictures(sent: readonly SentSlide[], to: Gathering): Promise<void> {
  const drawn = sent.filter(({ picture }) => picture !== '')
  const names = drawn.map(({ picture }) => picture)
  to.put(await keptPictures(names.filter((name) => !to.has().has(name))))
  const absent = drawn.filter(({ picture }) => !to.has().has(picture))
  let missing = [...new Set(absent.map(({ panelId }) => panelId))]
  while (missing.length > 0 && to.online && !to.isOver()) {
    const came = await askFor(missing)
    // What the cloud no longer has leaves the programme by itself.
    if (came.length === 0) return
    for (const { picture, art } of came) await keepPicture(picture, art)
    to.put(new Map(came.map(({ picture, art }) => [picture, art])))
    missing = missing.filter((id) => came.every(({ panelId }) => panelId !== id))
  }
  if (missing.length === 0 && !to.isOver()) await forgetOthers(names)
}

async function askFor(missing: readonly string[]): Promise<ScreenPicture[]> {
  const asked = { key: machineKey(), panelIds: missing.slice(0, PICTURES_AT_ONCE) }
  return (await content('screenPictures', asked, { tries: 1, milliseconds: 60_000 })).pictures
}
