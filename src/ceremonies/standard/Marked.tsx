import { createContext, useContext } from 'react'
import { Text } from '@tarojs/components'
import { runsOf } from './search'

/** What is being searched for on this page; empty for nothing. */
export const Asked = createContext('')

/** Words in which what is searched for stands out. */
export function Marked({ children }: { children: string }) {
  const asked = useContext(Asked)
  if (asked === '') return <Text>{children}</Text>
  return (
    <Text>
      {runsOf(children, asked).map(({ words, found }, place) => (
        <Text key={place} className={found ? 'standard-hit' : ''}>
          {words}
        </Text>
      ))}
    </Text>
  )
}
