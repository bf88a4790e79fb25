import { Text, View } from '@tarojs/components'
import { ITEM_KINDS, type ScreenItem } from '../../../domain/content/screen-item'
import { Icon, type IconName } from '../../ui/Icon'
import { Tag } from '../../ui/Tag'
import { press } from '../../ui/press'
import { whenText } from './items'

interface ItemCardProps {
  item: ScreenItem
  name: string
  place: number
  last: boolean
  shown: boolean
  fault: boolean
  onShow(): void
  onEdit(): void
  onMove(by: 1 | -1): void
  onRemove(): void
}

/** One item in the order it is shown: pressed it is seen in the preview, and can be moved, changed and taken out. */
export function ItemCard(props: ItemCardProps) {
  const { item, name, place, last, shown, fault, onShow, onEdit, onMove, onRemove } = props
  const called = name === '' ? '还没有写' : name
  return (
    <View
      className={`programme-item ${shown ? 'programme-item-now' : ''} ${fault ? 'programme-item-wrong' : ''}`}
    >
      <View
        className="programme-words press"
        {...press(onShow, { label: `看第 ${place + 1} 个：${called}` })}
      >
        <View className="programme-line">
          <Tag tone={item.kind === 'panel' ? 'jade' : 'slate'}>{ITEM_KINDS[item.kind]}</Tag>
          <Text className="programme-name">{called}</Text>
        </View>
        <View className="quiet">{`${item.seconds} 秒 · ${whenText(item.when)}`}</View>
      </View>
      <View className="programme-tools">
        <Tool
          icon="back"
          turned
          words={`把第 ${place + 1} 个往前挪`}
          asleep={place === 0}
          onClick={() => onMove(-1)}
        />
        <Tool
          icon="next"
          turned
          words={`把第 ${place + 1} 个往后挪`}
          asleep={last}
          onClick={() => onMove(1)}
        />
        <Tool icon="edit" words={`改第 ${place + 1} 个`} onClick={onEdit} />
        <Tool icon="close" words={`去掉第 ${place + 1} 个`} onClick={onRemove} />
      </View>
    </View>
  )
}

interface ToolProps {
  icon: IconName
  words: string
  /** Arrows of the list point up and down. */
  turned?: boolean
  asleep?: boolean
  onClick(): void
}

function Tool({ icon, words, turned = false, asleep = false, onClick }: ToolProps) {
  const looks = `${turned ? 'programme-tool-turned' : ''} ${asleep ? 'programme-tool-asleep' : ''}`
  return (
    <View className={`programme-tool press ${looks}`} {...press(onClick, { label: words, disabled: asleep })}>
      <Icon name={icon} small />
    </View>
  )
}
