import { CloudError } from '../cloud-error'
import type { CloudDatabase, DatabaseOptions } from './types'

export { CloudError }
export type { CloudDatabase, CollectionSpecs, DatabaseOptions, IndexSpec } from './types'

/**
 * Opens the database in its folder and creates the declared collections and indexes.
 * @throws CloudError when a specification breaks a limit of the cloud
 */
export function openDatabase(options: DatabaseOptions): CloudDatabase {
  throw new CloudError('SERVER_ERROR', `the database in ${options.folder} is not ready`)
}
