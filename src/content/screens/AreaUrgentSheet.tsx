import { Text, View } from '@tarojs/components'
import { WHOLE_AREA } from '../../../domain/content/area-urgent'
import type { AreaUrgent, ReachedScreen } from '../../../domain/content/area-urgent-api'
import { content, currentPersonId, useCached } from '../../cloud'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { useStep } from '../../desk/use-step'
import { reachedByVillage, waitingText } from './reached'
import { UrgentForm } from './UrgentForm'
import { useTenSeconds } from './use-ten-seconds'

interface AreaUrgentSheetProps {
  notice: AreaUrgent
  onClose(): void
  onDone(): void
  /** Told when somebody else was first, so that their notice is shown. */
  onRefused(): void
}

/** An urgent notice to every screen of an area: which they are is read before it is sent. */
export function AreaUrgentSheet({ notice, onClose, onDone, onRefused }: AreaUrgentSheetProps) {
  const { areaId, areaName, level, version, urgent } = notice
  const step = useStep<AreaUrgent>({ id: areaId, version }, onDone, onRefused)
  const reached = useCached(`reached:${currentPersonId()}:${areaId}`, () =>
    content('reachedScreens', { areaId }),
  )
  const send = (words: { title: string; text: string }, minutes: number) =>
    void step.take(({ command }) => content('sendToScreens', { areaId, command, version, words, minutes }))
  return (
    <UrgentForm
      title={`给${WHOLE_AREA[level]}发紧急通知`}
      lie="landscape"
      villageName={reached.data?.screens[0]?.villageName ?? areaName}
      place={areaName}
      busy={step.busy}
      problem={step.problem}
      onSend={send}
      onClose={onClose}
    >
      {urgent !== null && <View>{`正在放的“${urgent.title}”会被这一条换掉。`}</View>}
      {reached.loading && <Loading shape="text" count={2} />}
      {reached.problem !== undefined && reached.data === undefined && (
        <ErrorNote sentence={reached.problem.sentence} onRetry={() => void reached.refresh()} />
      )}
      {reached.data !== undefined && <Reached screens={reached.data.screens} />}
    </UrgentForm>
  )
}

function Reached({ screens }: { screens: readonly ReachedScreen[] }) {
  const waiting = waitingText(screens, useTenSeconds())
  return (
    <View className="reached">
      <View>{`发出后 20 秒里，这 ${screens.length} 块屏都换成它，到时候自己结束：`}</View>
      {reachedByVillage(screens).map(({ villageName, names }) => (
        <View key={villageName} className="reached-line">
          <Text className="reached-village">{villageName}</Text>
          <Text className="reached-names">{names}</Text>
        </View>
      ))}
      {waiting !== '' && <View className="quiet">{waiting}</View>}
    </View>
  )
}
