import { View } from '@tarojs/components'
import { content } from '../../cloud'
import type { OneScreen } from './use-screen'
import { UrgentForm } from './UrgentForm'

/** An urgent notice to one screen. */
export function UrgentSheet({ screen, onClose }: { screen: OneScreen; onClose(): void }) {
  const { view, busy, problem, take } = screen
  if (view === undefined) return null
  const send = async (words: { title: string; text: string }, minutes: number) => {
    if (await take((stamp) => content('sendUrgent', { ...stamp, words, minutes }))) onClose()
  }
  return (
    <UrgentForm
      title="发紧急通知"
      lie={view.orientation === 'landscape' ? 'landscape' : 'portrait'}
      villageName={view.villageName}
      place=""
      busy={busy}
      problem={problem}
      onSend={(words, minutes) => void send(words, minutes)}
      onClose={onClose}
    >
      <View>{`发出后 20 秒里，“${view.name}”马上换成这个，到时候自己结束。`}</View>
    </UrgentForm>
  )
}
