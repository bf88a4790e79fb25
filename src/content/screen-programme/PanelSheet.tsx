import { Text, View } from '@tarojs/components'
import type { PanelCard } from '../../../domain/content/panel'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Picture } from '../../ui/Picture'
import { Sheet } from '../../ui/Sheet'
import { press } from '../../ui/press'
import type { Cached } from '../../cloud'

interface PanelSheetProps {
  panels: Cached<{ panels: PanelCard[] }>
  onClose(): void
  onPick(panel: PanelCard): void
}

/** The pictures that hang on the town's walls, to choose one from. */
export function PanelSheet({
  panels: { data, loading, problem, refresh },
  onClose,
  onPick,
}: PanelSheetProps) {
  return (
    <Sheet title="挑一幅墙上的画" open onClose={onClose}>
      {loading && <Loading count={3} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {data?.panels.length === 0 && <Empty title="墙上还没有画" />}
      <View className="panel-grid">
        {data?.panels.map((panel) => (
          <View
            key={panel.id}
            className="panel-choice press"
            {...press(() => onPick(panel), { label: panel.title })}
          >
            <Picture art={panel.art} alt={panel.alt} lazy />
            <Text className="panel-choice-title">{panel.title}</Text>
          </View>
        ))}
      </View>
    </Sheet>
  )
}
