import { View } from '@tarojs/components'
import { ITEM_KINDS, type ItemKind } from '../../../domain/content/screen-item'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { KINDS } from './items'

interface AddItemsProps {
  /** Whether the programme is still empty. */
  none: boolean
  onPanel(): void
  onKind(kind: Exclude<ItemKind, 'panel'>): void
}

/** What can be put in: a picture from a wall, a slogan, an honour, a notice. */
export function AddItems({ none, onPanel, onKind }: AddItemsProps) {
  return (
    <View>
      {none && (
        <Empty icon="list" title="还没有节目">
          没有节目的时候，屏上放钟和村名。
        </Empty>
      )}
      <View className="programme-add" role="group" ariaLabel="加节目">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            kind="quiet"
            icon="plus"
            onClick={() => (kind === 'panel' ? onPanel() : onKind(kind))}
          >
            {ITEM_KINDS[kind]}
          </Button>
        ))}
      </View>
    </View>
  )
}
