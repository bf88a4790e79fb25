import { createContext, useContext } from 'react'
import { Marked } from '../../ui/Marked'

/** What is being searched for on this page; empty for nothing. */
export const Asked = createContext('')

/** Words of the document, marked where they are what is searched for. */
export function Searched({ children }: { children: string }) {
  return <Marked asked={[useContext(Asked)]}>{children}</Marked>
}
