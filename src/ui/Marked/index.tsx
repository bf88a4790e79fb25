import { Text } from '@tarojs/components'
import { runsOf } from '../../../domain/searching'
import './index.scss'

interface MarkedProps {
  children: string
  /** What is searched for; none marks nothing. */
  asked: readonly string[]
}

/** Words in which what is searched for stands out. */
export function Marked({ children, asked }: MarkedProps) {
  return (
    <Text>
      {runsOf(children, asked).map(({ words, found }, place) => (
        <Text key={place} className={found ? 'marked-hit' : ''}>
          {words}
        </Text>
      ))}
    </Text>
  )
}
