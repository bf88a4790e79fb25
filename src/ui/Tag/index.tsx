import { Text } from '@tarojs/components'
import './index.scss'

export type TagTone = 'jade' | 'amber' | 'slate' | 'vermilion'

/** A state in two to six characters; the words carry it, the colour only helps. */
export function Tag({ children, tone = 'slate' }: { children: string; tone?: TagTone }) {
  return <Text className={`tag tag-${tone}`}>{children}</Text>
}
