import { useEffect, useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { Button } from '../Button'
import { Status } from '../Status'
import { keepPace, keptPace, paceAfter, paceName, rateOf } from './pace'
import type { Reading, Script } from './reading'
import { playRecording } from './recording'
import { canSpeak, speak } from './speech'
import './index.scss'

interface ReadAloudProps extends Script {
  /** What is read, for the button: 念给我听 unless told. */
  words?: string
  /** Tells which sentence is being read, so that the page can mark it; -1 when none is. */
  onSentence?(place: number): void
  /** `main` is the page's one main action; `small` is one of many, and is not there where the phone can't read. */
  look?: 'main' | 'quiet' | 'small'
}

// Two voices at once help nobody: whichever begins holds the one before it.
let holdOther: () => void = () => undefined

type State = 'still' | 'playing' | 'held' | 'failed'

const WORDS = { still: '', playing: '停一下', held: '接着念', failed: '再念一次' } as const satisfies Record<
  State,
  string
>

/** One button that reads a page out, the recording if there is one, else the phone's own voice; once begun, another for its pace. */
export function ReadAloud({
  audio,
  sentences,
  words = '念给我听',
  onSentence,
  look = 'quiet',
}: ReadAloudProps) {
  const [state, setState] = useState<State>('still')
  const [pace, setPace] = useState(keptPace)
  const reading = useRef<Reading>()
  const text = sentences.join('')

  const stop = () => {
    reading.current?.stop()
    reading.current = undefined
    setState('still')
    onSentence?.(-1)
  }
  const hold = () => {
    reading.current?.pause()
    setState((now) => (now === 'playing' ? 'held' : now))
  }
  useDidHide(hold)
  useEffect(() => stop, [text, audio])

  const begin = () => {
    const events = {
      onSentence,
      onEnd: () => {
        setState('still')
        onSentence?.(-1)
      },
      onFail: () => setState('failed'),
    }
    holdOther()
    holdOther = hold
    reading.current ??= audio ? playRecording(audio, events) : speak(sentences, events)
    // It may have been changed at another text of the page.
    const now = keptPace()
    setPace(now)
    reading.current.setRate(rateOf(now))
    reading.current.play()
    setState('playing')
  }

  const changePace = () => {
    const next = paceAfter(pace)
    setPace(next)
    keepPace(next)
    reading.current?.setRate(rateOf(next))
  }

  if (!audio && !canSpeak() && look === 'small') return null
  if (!audio && !canSpeak()) return <Status>这一篇还没有录音，请身边的人念一念。</Status>
  return (
    <View className="read-aloud">
      <View className={`read-aloud-row ${look === 'small' ? 'read-aloud-small' : ''}`}>
        <Button
          kind={look === 'main' ? 'primary' : 'quiet'}
          narrow={look === 'small'}
          icon={state === 'playing' ? 'pause' : 'speaker'}
          onClick={state === 'playing' ? hold : begin}
        >
          {state === 'still' ? words : WORDS[state]}
        </Button>
        {(state === 'playing' || state === 'held') && (
          <View className="read-aloud-pace">
            <Button kind="quiet" narrow={look === 'small'} onClick={changePace}>
              {`语速：${paceName(pace)}`}
            </Button>
          </View>
        )}
      </View>
      {state === 'failed' && <Status>刚才没念出来，请再点一次，或者把手机音量调大。</Status>}
    </View>
  )
}
