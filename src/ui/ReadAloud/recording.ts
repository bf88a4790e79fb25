import Taro from '@tarojs/taro'
import type { Reading, ReadingEvents } from './reading'

/** Plays one audio file; the address is one the platform can open. */
export function playRecording(address: string, events: Pick<ReadingEvents, 'onEnd' | 'onFail'>): Reading {
  const player = Taro.createInnerAudioContext()
  player.src = address
  player.onEnded(() => events.onEnd())
  player.onError(() => events.onFail())
  return {
    play: () => player.play(),
    pause: () => player.pause(),
    stop: () => player.destroy(),
    setRate: (next) => {
      player.playbackRate = next
    },
  }
}
