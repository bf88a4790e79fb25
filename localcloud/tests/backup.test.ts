import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCloud, type TestCloud } from '../fixtures/build'
import { personOf } from '../fixtures/person'

let origin: TestCloud
let fresh: TestCloud

beforeAll(async () => {
  origin = await startTestCloud()
  fresh = await startTestCloud()
})
afterAll(async () => {
  await origin.close()
  await fresh.close()
})

const everything = ({ cloud }: TestCloud) =>
  cloud.database.collections().map(({ name, count }) => ({
    name,
    documents: cloud.database.page(name, { skip: 0, limit: count || 1 }),
  }))

describe('a cloud moved to another folder', () => {
  it('has every document, file and message it had', async () => {
    const sdk = personOf(origin)
    for (let n = 0; n < 50; n += 1) {
      await sdk('add', {
        data: { _id: `note-${n}`, n, half: n / 2, nested: { list: [n, null, '喜'] }, flag: n % 2 === 0 },
      })
    }
    await sdk('upload', { path: '图/a.png', content: 'AP8B' })
    await origin.cloud.storagePut('图/b.png', Buffer.from([1, 2, 3]))

    const folder = join(origin.folder, 'export')
    origin.cloud.exportTo(folder)
    fresh.cloud.importFrom(folder)

    const expected = everything(origin)
    expect(expected).toMatchObject([{ name: 'notes', documents: { length: 50 } }])
    expect(everything(fresh)).toEqual(expected)
    const file = (cloud: TestCloud, path: string) =>
      readFileSync(join(cloud.folder, 'data', 'storage', 'files', path))
    expect(file(fresh, '图/a.png')).toEqual(file(origin, '图/a.png'))
    expect(file(fresh, '图/b.png')).toEqual(Buffer.from([1, 2, 3]))
  })

  it('keeps what it has when the export is damaged', async () => {
    const before = everything(fresh)
    const folder = join(origin.folder, 'damaged')
    origin.cloud.exportTo(folder)
    rmSync(join(folder, 'database'), { recursive: true })
    expect(() => fresh.cloud.importFrom(folder)).toThrow()
    expect(() => fresh.cloud.importFrom(join(origin.folder, 'nowhere'))).toThrow('is not a complete export')
    expect(everything(fresh)).toEqual(before)
  })

  it('replaces an older export only by a complete one', () => {
    const folder = join(origin.folder, 'twice')
    mkdirSync(folder)
    writeFileSync(join(folder, 'stale.txt'), 'old')
    origin.cloud.exportTo(folder)
    expect(() => readFileSync(join(folder, 'stale.txt'))).toThrow()
  })
})
