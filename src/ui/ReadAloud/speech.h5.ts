import type { Reading, ReadingEvents } from './reading'

/** Whether this browser can read out loud by itself. */
export function canSpeak(): boolean {
  return 'speechSynthesis' in window
}

/** Reads sentence by sentence, since browsers cut off long texts and can't be relied on to pause within one. */
export function speak(sentences: readonly string[], events: ReadingEvents): Reading {
  const voice = window.speechSynthesis
  let place = 0
  let now = 1
  let going = false
  // Holding cancels the sentence under way, which browsers report as its end; a turn tells old from new.
  let turn = 0
  const say = () => {
    const sentence = sentences[place]
    if (sentence === undefined) return finish()
    const mine = (turn += 1)
    const words = new SpeechSynthesisUtterance(sentence)
    words.lang = 'zh-CN'
    words.rate = now
    words.onend = () => {
      if (mine !== turn) return
      place += 1
      say()
    }
    words.onerror = () => {
      if (mine === turn) events.onFail()
    }
    events.onSentence?.(place)
    voice.speak(words)
  }
  const play = () => {
    going = true
    say()
  }
  const hush = () => {
    going = false
    turn += 1
    voice.cancel()
  }
  const finish = () => {
    place = 0
    going = false
    events.onEnd()
  }
  // The sentence under way begins again, so that the change is heard at once.
  const setRate = (next: number) => {
    now = next
    if (!going) return
    hush()
    play()
  }
  return { play, pause: hush, stop: hush, setRate }
}
