import type { HonourPage } from '../../../domain/honors/public-api'
import { useCached, type Cached } from '../../cloud'
import { honors } from './cloud'

/** One on the honour roll; nothing any more once the title was taken back, though the phone kept it. */
export function useHonour(id: string): Cached<HonourPage> {
  const cached = useCached(`honour:${id}`, () => honors('showHonour', { id }))
  return cached.problem?.code === 'notFound' ? { ...cached, data: undefined } : cached
}
