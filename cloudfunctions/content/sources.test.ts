import { ulid } from 'ulid'
import { expect, it } from 'vitest'
import type { SourcesView } from '../../domain/content/sources-api'
import { withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()

const DAILY = { name: '演示日报', site: 'daily.example' }
const RADIO = { name: '演示广播', site: 'radio.example' }
const asked = (more: object) => ({ areaId: 'c-demo', command: ulid(), version: 0, sources: [DAILY], ...more })
const read = (who: string) => test.done<SourcesView>(who, 'content', 'readSources', { areaId: 't-taiqian' })
const save = (more: object) => test.answer<SourcesView>('admin', 'content', 'saveSources', asked(more))

it('the county’s list is written by its administrator, read by its towns’ editors, and nobody’s change is lost', async () => {
  expect(await read('editor')).toMatchObject({ version: 0, sources: [], changed: null, mayChange: false })
  expect(await save({ areaId: 't-taiqian' })).toMatchObject({ code: 'notAllowed' })

  const command = ulid()
  const first = await save({ command })
  expect(first).toMatchObject({ ok: true, data: { version: 1, mayChange: true } })
  expect(await save({ command })).toEqual(first)
  expect(await read('reviewer2')).toMatchObject({
    ...{ countyId: 'c-demo', version: 1, sources: [DAILY] },
    ...{ changed: { who: '卫演示' }, mayChange: false },
  })

  expect(await save({ version: 1, sources: [DAILY, RADIO] })).toMatchObject({ data: { version: 2 } })
  // Whoever still looks at the list before does not undo what was added since.
  expect(await save({ version: 1, sources: [] })).toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('卫演示'),
  })
  expect(await save({ version: 0 })).toMatchObject({ code: 'conflict' })
  expect((await read('editor')).sources).toEqual([DAILY, RADIO])
  expect(await save({ version: 2, sources: [RADIO] })).toMatchObject({ data: { sources: [RADIO] } })
})

it('the same source twice is told so', async () => {
  const answer = await save({ version: 3, sources: [DAILY, DAILY] })
  expect(answer).toMatchObject({ code: 'badInput', message: expect.stringContaining('一样') })
})
