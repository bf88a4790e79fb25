import { describe, expect, it } from 'vitest'
import { completed, missingParts, readLockfile } from './lockfile'

describe('the lockfile', () => {
  it('holds every platform’s part, or a clean install would be refused; `npm run lock` mends it', () => {
    expect(missingParts(readLockfile())).toEqual({})
  })

  it('is mended by naming the machine a part is for', () => {
    const lockfile = {
      packages: {
        'node_modules/tool': { optionalDependencies: { '@tool/linux-arm64-musl': '1.2.3' } },
        'node_modules/tool/node_modules/inner': { optionalDependencies: { held: '1.0.0' } },
        'node_modules/held': { version: '1.0.0' },
      },
    }
    expect(missingParts(lockfile)).toEqual({ '@tool/linux-arm64-musl': '1.2.3' })
    expect(completed(lockfile).packages['node_modules/@tool/linux-arm64-musl']).toMatchObject({
      version: '1.2.3',
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
      optional: true,
    })
  })
})
