import type { HonorsApi } from '../../../domain/honors/api'
import { clientOf } from '../../cloud'

/** The honors' typed client. */
export const honors = clientOf<HonorsApi>('honors')
