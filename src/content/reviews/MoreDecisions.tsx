import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { EditorialView } from '../../../domain/content/api'
import { Button } from '../../ui/Button'
import { useWide } from '../../ui/use-wide'
import type { Decision } from './use-review'

interface MoreDecisionsProps {
  view: EditorialView
  areaId: string
  busy: boolean
  onDecide(decision: Decision): Promise<boolean>
  onTime(): void
  onWithdraw(): void
}

/** What may be done besides the review itself: time, place in the list, correction, withdrawal. */
export function MoreDecisions({ view, areaId, busy, onDecide, onTime, onWithdraw }: MoreDecisionsProps) {
  const wide = useWide()
  const can = (action: EditorialView['actions'][number]) => view.actions.includes(action)
  const correct = () => {
    if (wide && process.env.TARO_ENV === 'h5')
      void Taro.navigateTo({ url: `/content/article-desk/index?areaId=${areaId}&id=${view.id}&correct=1` })
    else void Taro.showToast({ title: '更正要在电脑上写', icon: 'none' })
  }
  const { important } = view.draft
  const doors = [
    can('markImportant') && {
      words: important ? '改为一般稿件' : '标为重要稿件',
      act: () => void onDecide({ kind: 'markImportant', important: !important }),
    },
    can('schedule') && { words: view.publishAt === '' ? '定个发布时间' : '改发布时间', act: onTime },
    can('pin') && {
      words: view.pinned ? '取消置顶' : '置顶',
      act: () => void onDecide({ kind: 'pin', pinned: !view.pinned }),
    },
    can('correct') && { words: '写更正', act: correct },
  ].filter((door) => door !== false)
  if (doors.length === 0 && !can('withdraw')) return null
  return (
    <View className="decisions-more">
      {doors.map(({ words, act }) => (
        <Button key={words} kind="quiet" narrow disabled={busy} onClick={act}>
          {words}
        </Button>
      ))}
      {can('withdraw') && (
        <Button kind="danger" narrow disabled={busy} onClick={onWithdraw}>
          撤下
        </Button>
      )}
    </View>
  )
}
