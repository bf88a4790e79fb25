import { useRouter } from '@tarojs/taro'
import type { OpenedGathering } from '../../../domain/gatherings/views'
import { currentPersonId, useCached, type Cached } from '../../cloud'
import { gatherings } from '../cloud'

/** The gathering a link or a scanned code names. */
export function useGathering(): Cached<OpenedGathering> {
  const { id = '', scene = '' } = useRouter().params
  const asked = id === '' ? { scene } : { id }
  return useCached(`gathering:${currentPersonId()}:${id === '' ? scene : id}`, () =>
    gatherings('readGathering', asked),
  )
}
