import { lstatSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { CloudError } from '../cloud-error'

const longest = 850
const refused = /[\\%?#<>:"|*\u0000-\u001f\u007f]/

/**
 * Checks a path in the cloud's storage by the platform's rules.
 * @returns the path itself
 * @throws CloudError STORAGE_REQUEST_FAIL when it is empty, absolute, encoded or could leave the storage
 */
export function checkStoragePath(path: string): string {
  const parts = path.split('/')
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..')
  if (!plain || refused.test(path) || Buffer.byteLength(path) > longest) {
    throw new CloudError('STORAGE_REQUEST_FAIL', `not a storage path: ${JSON.stringify(path.slice(0, 100))}`)
  }
  return path
}

/**
 * Where a storage path lies on the disk.
 * @throws CloudError as `checkStoragePath`, and when a link on the way leads out of the storage
 */
export function resolveStoragePath(root: string, path: string): string {
  const file = join(root, ...checkStoragePath(path).split('/'))
  const home = realpathSync(root)
  const nearest = realpathSync(nearestExisting(file))
  if (nearest !== home && !nearest.startsWith(home + sep)) {
    throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'the path leads out of the storage')
  }
  return file
}

function nearestExisting(path: string): string {
  return exists(path) ? path : nearestExisting(dirname(path))
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
