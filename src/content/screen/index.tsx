import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { ShownUrgent } from '../../../domain/content/area-urgent'
import type { Slide } from '../../../domain/content/screen-item'
import { urgentAt } from '../../../domain/content/screen-schedule'
import type { ScreenProgramme } from '../../../domain/content/screens-api'
import { SlideView } from '../stage/SlideView'
import { Stage, type Lie } from '../stage/Stage'
import { IdleView, UrgentView } from '../stage/UrgentView'
import { Fading } from './Fading'
import { PairingView } from './PairingView'
import { Turned } from './Turned'
import { useAwake } from './use-awake'
import { usePictures } from './use-pictures'
import { usePlaying } from './use-playing'
import { useProgramme } from './use-programme'
import './index.scss'

const NO_URGENTS: readonly ShownUrgent[] = []

interface Shown {
  id: string
  slide?: Slide
  urgent?: ShownUrgent
}

/** The village's screen itself. It runs on what it last received, with or without a network, and is never empty. */
export default function ScreenPage() {
  const showing = useRef('')
  const { programme, unpaired, online, ahead } = useProgramme(useCallback(() => showing.current, []))
  const { playing, at } = usePlaying(usePictures(programme, online), ahead)
  const urgent = urgentAt(programme?.urgents ?? NO_URGENTS, at)
  const slide = playing?.slide
  const shown = useMemo((): Shown => {
    if (urgent !== undefined) return { id: `urgent ${urgent.from}`, urgent }
    return slide === undefined ? { id: 'idle' } : { id: slide.id, slide }
  }, [urgent, slide])
  useEffect(() => {
    showing.current = urgent !== undefined ? 'urgent' : shown.id
  })
  useAwake(programme)
  if (programme === undefined) return <PairingView unpaired={unpaired} online={online} at={at} />
  return (
    <Turned orientation={programme.orientation}>
      <Fading
        shown={shown}
        draw={(each) => <Drawn shown={each} programme={programme} at={at} online={online} />}
      />
    </Turned>
  )
}

interface DrawnProps {
  shown: Shown
  programme: ScreenProgramme
  at: number
  online: boolean
}

function Drawn({ shown: { slide, urgent }, programme, at, online }: DrawnProps) {
  const lie: Lie = programme.orientation === 'landscape' ? 'landscape' : 'portrait'
  const place = programme.villageName || programme.townName
  return (
    <Stage
      lie={lie}
      unit="1vmin"
      villageName={place}
      at={at}
      red={urgent !== undefined || slide?.kind === 'slogan'}
      note={online ? '' : '没有网，照样放'}
    >
      {urgent !== undefined && <UrgentView urgent={urgent} />}
      {slide !== undefined && <SlideView slide={slide} lie={lie} />}
      {urgent === undefined && slide === undefined && <IdleView villageName={place} at={at} />}
    </Stage>
  )
}
