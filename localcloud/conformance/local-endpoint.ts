import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalCloud } from '..'
import type { CollectionSpecs } from '../database'
import { standingEnvironment } from '../functions/call-environment'

const ascending = (field: string) => ({ fields: [{ field, direction: 1 as const }] })

/** One collection with indexes on what the cases ask for and one with none: both must answer the same. */
export const COLLECTIONS: CollectionSpecs = {
  'conformance-plain': {},
  'conformance-indexed': {
    indexes: [
      ...['n', 'name', 'tags', 'at', 'deep.x', 'kind', 'list.v', 'version'].map(ascending),
      {
        fields: [
          { field: 'name', direction: 1 },
          { field: 'n', direction: -1 },
        ],
      },
    ],
  },
  'conformance-others': {},
  'conformance-serials': { indexes: [{ ...ascending('serial'), unique: true }] },
}

/**
 * Starts a cloud for this process alone and points the SDK, not yet required, at it.
 * @returns how to stop it
 */
export async function startLocalEndpoint(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  const functions = join(folder, 'functions')
  mkdirSync(functions)
  const identity = { appid: 'wx-local', env: 'local-conformance' }
  const cloud = await startLocalCloud({
    name: '演示',
    ...identity,
    folder: join(folder, 'data'),
    functions: { folder: functions },
    collections: COLLECTIONS,
    port: 0,
    quiet: true,
  })
  Object.assign(process.env, standingEnvironment(identity, `${cloud.url}/admin`))
  return async () => {
    await cloud.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
