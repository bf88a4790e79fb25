import type { ContentApi } from '../../domain/content/api'
import type { OfficeApi } from '../../domain/office/api'
import { clientOf } from './client'

/** The one way from pages to the cloud. Modules' own clients stand in their subpackages. */
export const content = clientOf<ContentApi>('content')
export const office = clientOf<OfficeApi>('office')

export { clientOf, CloudProblem } from './client'
export { newId } from './ids'
export { kept, keepAhead, useCached, type Cached } from './use-cached'
export { useMe, knownMe, currentPersonId } from './session'
