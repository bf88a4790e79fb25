import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { Icon, type IconName } from '../Icon'
import { press } from '../press'
import './index.scss'

interface ListRowProps {
  icon?: IconName
  title: string
  note?: string
  /** A number that waits, or a state, at the right. */
  aside?: ReactNode
  onClick?(): void
}

/** One line that leads somewhere. Rows stand inside a `List`. */
export function ListRow({ icon, title, note, aside, onClick }: ListRowProps) {
  return (
    <View className={`row ${onClick ? 'row-press press' : ''}`} {...(onClick ? press(onClick) : {})}>
      {icon !== undefined && (
        <View className={icon === 'pine' ? 'row-icon row-icon-quiet' : 'row-icon'}>
          <Icon name={icon} />
        </View>
      )}
      <View className="row-words">
        <Text className="row-title whole">{title}</Text>
        {note !== undefined && note !== '' && <View className="row-note whole">{note}</View>}
      </View>
      {aside}
      {onClick && (
        <View className="row-next">
          <Icon name="next" small />
        </View>
      )}
    </View>
  )
}

/** Rows on one sheet of paper, with a hairline between them. */
export function List({ children }: { children: ReactNode }) {
  return <View className="rows">{children}</View>
}
