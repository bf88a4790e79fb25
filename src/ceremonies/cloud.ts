import type { CeremoniesApi } from '../../domain/ceremonies/api'
import { clientOf } from '../cloud'

/** The ceremonies' typed client. */
export const ceremonies = clientOf<CeremoniesApi>('ceremonies')
