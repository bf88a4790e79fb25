import Taro from '@tarojs/taro'
import type { Reading, ReadingEvents } from './reading'

interface SpeechPlugin {
  textToSpeech(request: {
    lang: 'zh_CN'
    content: string
    success(answer: { filename: string }): void
    fail(): void
  }): void
}

declare const requirePlugin: (name: string) => SpeechPlugin

/** Whether this build carries WeChat's speech plugin (TARO_APP_SPEECH names it). */
export function canSpeak(): boolean {
  return process.env.TARO_APP_SPEECH !== ''
}

/** Reads sentence by sentence through WeChat's speech plugin, asking for each as the one before it ends. */
export function speak(sentences: readonly string[], events: ReadingEvents): Reading {
  const player = Taro.createInnerAudioContext()
  let place = 0
  let going = false
  const say = () => {
    const content = sentences[place]
    if (content === undefined) {
      place = 0
      going = false
      return events.onEnd()
    }
    events.onSentence?.(place)
    requirePlugin('WechatSI').textToSpeech({
      lang: 'zh_CN',
      content,
      success: ({ filename }) => {
        player.src = filename
        if (going) player.play()
      },
      fail: events.onFail,
    })
  }
  player.onEnded(() => {
    place += 1
    say()
  })
  player.onError(() => events.onFail())
  return {
    play: () => {
      going = true
      say()
    },
    pause: () => {
      going = false
      player.pause()
    },
    stop: () => {
      going = false
      player.destroy()
    },
    setRate: (next) => {
      player.playbackRate = next
    },
  }
}
