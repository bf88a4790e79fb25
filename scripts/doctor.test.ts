import { describe, expect, it } from 'vitest'
import { diagnose, isWell, report } from './doctor'
import type { Machine } from './doctor-machine'

const healthy: Machine = {
  node: '20.20.2',
  missing: [],
  driverFault: '',
  port: 8640,
  portUse: 'free',
  builds: { functions: 'fresh', h5: 'fresh', weapp: 'fresh' },
  dataFolder: '/home/demo/.local',
  mayWrite: true,
  database: 'whole',
  chromium: '/usr/bin/chromium',
  hasChineseFont: true,
  freeBytes: 40 * 1024 ** 3,
}

const wrongWith = (changes: Partial<Machine>) =>
  diagnose({ ...healthy, ...changes })
    .filter(({ well }) => !well)
    .map(({ sentence }) => sentence)

describe('the doctor', () => {
  it('finds nothing wrong with a machine that is ready, and says how to start', () => {
    const lines = report(diagnose(healthy)).split('\n')
    expect(lines.slice(0, -2).every((line) => line.startsWith('✓ '))).toBe(true)
    expect(lines.at(-1)).toBe('可以开了：npm start')
  })

  it.each<[string, Partial<Machine>, RegExp]>([
    ['an old Node', { node: '18.20.0' }, /Node 18\.20\.0 太旧了，要 20\.19/],
    ['packages not installed', { missing: ['hono', 'libsql'] }, /hono、libsql.*npm ci/],
    ['a driver for another system', { driverFault: 'invalid ELF header' }, /删掉 node_modules.*npm ci/],
    ['a port in use', { portUse: 'taken' }, /端口 8640 .*PORT=8641 npm start/],
    ['a read-only data folder', { mayWrite: false }, /chmod u\+w \/home\/demo\/\.local/],
    ['damaged data', { database: 'damaged' }, /数据坏了.*改个名字留着/],
    ['a full disk', { freeBytes: 300 * 1024 ** 2 }, /只剩 0\.3 GB/],
  ])('stops at %s and says how to mend it', (_, changes, mend) => {
    expect(wrongWith(changes)).toEqual([expect.stringMatching(mend)])
    expect(isWell(diagnose({ ...healthy, ...changes }))).toBe(false)
  })

  it.each<[string, Partial<Machine>, RegExp]>([
    ['pages older than their source', { builds: { ...healthy.builds, h5: 'stale' } }, /网页版比源码旧/],
    ['a mini program never built', { builds: { ...healthy.builds, weapp: 'absent' } }, /npm run build:weapp/],
    ['no Chromium', { chromium: '' }, /chromium/],
    ['no Chinese font', { hasChineseFont: false }, /fonts-noto-cjk/],
  ])('mentions %s, but lets one start', (_, changes, mend) => {
    expect(wrongWith(changes)).toEqual([expect.stringMatching(mend)])
    expect(isWell(diagnose({ ...healthy, ...changes }))).toBe(true)
  })

  it('takes a port that this program itself holds for no trouble', () => {
    const running: Partial<Machine> = { portUse: 'ours', database: 'inUse' }
    expect(wrongWith(running)).toEqual([])
    expect(report(diagnose({ ...healthy, ...running }))).toContain('http://localhost:8640')
  })
})
