import { useCached, type Cached } from '../../cloud'
import { ceremonies } from '../cloud'

export interface Member {
  id: string
  name: string
  isChair: boolean
  isMe: boolean
}

/** The council of a village, kept on the phone; of no village while `villageId` is empty. */
export function useCouncil(villageId: string): Cached<{ members: Member[] }> {
  return useCached(villageId === '' ? '' : `council:${villageId}`, () =>
    ceremonies('councilOf', { areaId: villageId }),
  )
}

/** "李演示（会长）". */
export function memberWords({ name, isChair, isMe }: Member): string {
  return `${name}${isChair ? '（会长）' : ''}${isMe ? '（我）' : ''}`
}
