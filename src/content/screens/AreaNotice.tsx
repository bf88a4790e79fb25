import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { momentText } from '../../../domain/calendar'
import { WHOLE_AREA } from '../../../domain/content/area-urgent'
import type { AreaUrgent } from '../../../domain/content/area-urgent-api'
import { content } from '../../cloud'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Confirm'
import { ErrorNote } from '../../ui/ErrorNote'
import { Tag } from '../../ui/Tag'
import { useStep } from '../../desk/use-step'
import { AreaUrgentSheet } from './AreaUrgentSheet'
import './area-notice.scss'

interface AreaNoticeProps {
  notice: AreaUrgent
  onChanged(): void
}

/** The notice to every screen of the area: sent from here, and while it runs, until when, and a way to end it early. */
export function AreaNotice({ notice, onChanged }: AreaNoticeProps) {
  const [asking, setAsking] = useState<'send' | 'end'>()
  const whole = WHOLE_AREA[notice.level]
  const close = () => setAsking(undefined)
  const done = () => {
    close()
    onChanged()
  }
  if (notice.urgent === null)
    return (
      <>
        <Button kind="quiet" icon="bell" onClick={() => setAsking('send')}>
          {`给${whole}发紧急通知`}
        </Button>
        {asking === 'send' && (
          <AreaUrgentSheet notice={notice} onClose={close} onDone={done} onRefused={onChanged} />
        )}
      </>
    )
  const { title, text, until } = notice.urgent
  return (
    <View className="area-notice" role="region" ariaLabel={`${whole}紧急通知`}>
      <View className="area-notice-head">
        <Tag tone="vermilion">{`${whole}紧急通知`}</Tag>
        <Text className="area-notice-until">{`到 ${momentText(until)} 为止`}</Text>
      </View>
      <View className="area-notice-title">{title}</View>
      <View className="area-notice-text">{text}</View>
      <View className="area-notice-steps">
        <Button kind="quiet" onClick={() => setAsking('end')}>
          提前结束
        </Button>
        <Button kind="quiet" onClick={() => setAsking('send')}>
          换一条
        </Button>
      </View>
      {asking === 'send' && (
        <AreaUrgentSheet notice={notice} onClose={close} onDone={done} onRefused={onChanged} />
      )}
      {asking === 'end' && <EndSheet notice={notice} onClose={close} onDone={done} onRefused={onChanged} />}
    </View>
  )
}

interface EndSheetProps {
  notice: AreaUrgent
  onClose(): void
  onDone(): void
  onRefused(): void
}

function EndSheet({ notice, onClose, onDone, onRefused }: EndSheetProps) {
  const { areaId, version, level } = notice
  const step = useStep<AreaUrgent>({ id: areaId, version }, onDone, onRefused)
  const end = () =>
    void step.take((stamp) => content('endOnScreens', { areaId, command: stamp.command, version }))
  return (
    <Confirm
      open
      title={`${WHOLE_AREA[level]}的紧急通知现在就结束？`}
      yes="现在结束"
      busy={step.busy}
      onYes={end}
      onNo={onClose}
    >
      20 秒里，每块连着网的屏都换回平常的节目；断网的屏连上就换，最晚到点自己结束。
      {step.problem !== undefined && <ErrorNote sentence={step.problem.sentence} />}
    </Confirm>
  )
}
