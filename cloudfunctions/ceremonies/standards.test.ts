import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from '../../domain/calendar'
import type { Standard, StandardDraft } from '../../domain/ceremonies'
import type { StandardRow, StandardView } from '../../domain/ceremonies/standards-api'
import { fresh, withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()
const today = dayOf(Date.now())
const inDays = (days: number) => addDays(today, days)

/** A sound draft for 养前村, of its own day. */
function sound(effectiveDay: string, changes: Partial<StandardDraft> = {}): StandardDraft {
  return {
    title: '养前村新章程（演示）',
    issuer: '养前村村民代表会议（演示）',
    effectiveDay,
    clauses: [{ number: '第一条', text: '婚事酒席不超过 10 桌。', part: 'limits' }],
    measures: [
      {
        id: 'tables',
        name: '桌数',
        ceremonies: ['wedding'],
        unit: 'tables',
        counts: ['tables'],
        comparison: 'atMost',
        limit: { kind: 'fixed', value: 10 },
        strength: 'agreed',
        clause: '第一条',
        basis: 'feastPlace',
      },
    ],
    ...changes,
  }
}

const save = (draft: StandardDraft, who = 'villageCommittee', areaId = 'v-yangqian') =>
  test.done<StandardView>(who, 'ceremonies', 'saveStandard', { ...fresh(), areaId, version: 0, draft })

const on = ({ id, version }: StandardView) => ({ id, version, command: ulid() })

const adopt = (view: StandardView, who = 'villageCommittee', fromPaper = false) =>
  test.answer<StandardView>(who, 'ceremonies', 'adoptStandard', { ...on(view), fromPaper })

async function adopted(effectiveDay: string, changes: Partial<StandardDraft> = {}): Promise<StandardView> {
  const answer = await adopt(await save(sound(effectiveDay, changes)))
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.data
}

const inForceFor = async (villageId: string) =>
  (
    await test.done<{ standards: Standard[] }>('visitor', 'ceremonies', 'standardsFor', {
      villageIds: [villageId],
    })
  ).standards

describe('a draft', () => {
  it('may be unfinished, and says everything that keeps it from being adopted', async () => {
    const view = await save({ title: '演示', measures: [{ id: 'tables', comparison: 'atMost' }] })
    expect(view).toMatchObject({ stage: 'draft', actions: ['save', 'adopt', 'discard'] })
    expect(view.faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['issuer', 'effectiveDay', 'clauses', 'measures.0.limit', 'measures.0.clause']),
    )
    const answer = await adopt(view)
    expect(answer).toMatchObject({ ok: false, code: 'badInput', fields: view.faults })
  })

  it('is overwritten by the next saving, and nothing of the text before is kept', async () => {
    const first = await save(sound(inDays(40), { title: '头一稿的名字' }))
    const second = await test.done<StandardView>('villageCommittee', 'ceremonies', 'saveStandard', {
      ...on(first),
      areaId: 'v-yangqian',
      draft: sound(inDays(40), { title: '第二稿的名字' }),
    })
    expect(second.draft?.title).toBe('第二稿的名字')
    expect(JSON.stringify(test.everything())).not.toContain('头一稿的名字')
  })

  it('is nobody else’s to see, and judges nothing', async () => {
    const view = await save(sound(inDays(41)))
    for (const who of ['visitor', 'villager', 'member'])
      expect(await test.answer(who, 'ceremonies', 'readStandard', { id: view.id })).toMatchObject({
        ok: false,
        code: 'notFound',
      })
    expect((await inForceFor('v-yangqian')).map(({ id }) => id)).not.toContain(view.id)
  })

  it('can be thrown away, and then is in no list', async () => {
    const view = await save(sound(inDays(42)))
    const gone = await test.done<StandardView>('villageCommittee', 'ceremonies', 'withdrawStandard', {
      ...on(view),
      reason: '',
    })
    expect(gone).toMatchObject({ stage: 'withdrawn', actions: [] })
    const { rows } = await test.done<{ rows: StandardRow[] }>(
      'villageCommittee',
      'ceremonies',
      'standardsOf',
      {
        areaId: 'v-yangqian',
        below: false,
      },
    )
    expect(rows.map(({ id }) => id)).not.toContain(view.id)
  })
})

describe('adopting', () => {
  it('lets the standard judge, tells everyone, and names what it takes the place of', async () => {
    const view = await adopted(inDays(50))
    expect(view).toMatchObject({ stage: 'upcoming', actions: ['withdraw', 'confirm', 'end'], faults: [] })
    expect(view.history.map(({ title, who }) => [title, who])).toEqual([
      ['存草稿', '韩演示'],
      ['定下来', '韩演示'],
    ])
    const open = await test.done<StandardView>('visitor', 'ceremonies', 'readStandard', { id: view.id })
    expect(open).toMatchObject({ standard: { effectiveDay: inDays(50) }, actions: [], history: [] })
    expect((await inForceFor('v-yangqian')).map(({ id }) => id)).toContain(view.id)
  })

  it('refuses a day that is past, unless an administrator brings it in from paper, which is then said', async () => {
    const draft = sound('2025-03-01')
    const view = await save(draft, 'admin')
    expect(await adopt(view)).toMatchObject({ ok: false, fields: [{ path: 'effectiveDay' }] })
    const answer = await adopt(view, 'admin', true)
    expect(answer).toMatchObject({ ok: true, data: { fromPaper: true, stage: 'effective' } })
  })

  it('is an administrator’s only from paper, and nobody else’s from paper', async () => {
    const view = await save(sound(inDays(60)))
    expect(await adopt(view, 'admin', false)).toMatchObject({ ok: false, code: 'notNow' })
    expect(await adopt(view, 'villageCommittee', true)).toMatchObject({ ok: false, code: 'notNow' })
  })

  it('refuses a second one of the same day, even when both are adopted at the same moment', async () => {
    const [one, other] = [await save(sound(inDays(70))), await save(sound(inDays(70)))]
    const answers = await Promise.all([adopt(one), adopt(other, 'chair')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      code: 'badInput',
      fields: [{ path: 'effectiveDay', message: expect.stringContaining('同一天只能有一份') }],
    })
  })

  it('refuses what is looser than the town', async () => {
    const measures = sound('').measures?.map((one) => ({
      ...one,
      limit: { kind: 'fixed' as const, value: 25 },
    }))
    const view = await save(sound(inDays(71), { measures }))
    expect(view.faults).toMatchObject([{ path: 'measures.0.limit.value' }])
    expect(await adopt(view)).toMatchObject({ ok: false, code: 'badInput' })
  })

  it('answers a repeat with what was adopted', async () => {
    const view = await save(sound(inDays(72)))
    const input = { ...on(view), fromPaper: false }
    const first = await test.done<StandardView>('chair', 'ceremonies', 'adoptStandard', input)
    const again = await test.done<StandardView>('chair', 'ceremonies', 'adoptStandard', input)
    expect(again).toEqual(first)
  })
})

describe('what is adopted', () => {
  it('can be withdrawn before its day, with a reason, and judges nothing any more', async () => {
    const view = await adopted(inDays(80))
    const silent = await test.answer('chair', 'ceremonies', 'withdrawStandard', { ...on(view), reason: ' ' })
    expect(silent).toMatchObject({ ok: false, fields: [{ path: 'reason' }] })
    const gone = await test.done<StandardView>('chair', 'ceremonies', 'withdrawStandard', {
      ...on(view),
      reason: '有一条写错了',
    })
    expect(gone).toMatchObject({ stage: 'withdrawn', actions: [] })
    expect((await inForceFor('v-yangqian')).map(({ id }) => id)).not.toContain(view.id)
  })

  it('is out of reach from its effective day on, but for being confirmed and ended', async () => {
    const view = await adopted(today)
    expect(view.actions).toEqual(['confirm', 'end'])
    const save = { ...on(view), areaId: 'v-yangqian', draft: sound(today, { title: '改头换面' }) }
    expect(await test.answer('chair', 'ceremonies', 'saveStandard', save)).toMatchObject({ code: 'notNow' })
    expect(
      await test.answer('chair', 'ceremonies', 'withdrawStandard', { ...on(view), reason: '不要了' }),
    ).toMatchObject({ code: 'notNow' })
    const confirmed = await test.done<StandardView>('chair', 'ceremonies', 'confirmStandard', on(view))
    const ended = await test.done<StandardView>('chair', 'ceremonies', 'endStandard', {
      ...on(confirmed),
      endDay: inDays(30),
    })
    const { lastConfirmedDay: _, endDay, ...rest } = ended.standard ?? {}
    const { lastConfirmedDay: __, ...before } = view.standard ?? {}
    expect([rest, endDay]).toEqual([before, inDays(30)])
    expect(await inForceFor('v-yangqian')).toContainEqual(ended.standard)
  })

  it('does not end before today', async () => {
    const view = await adopted(inDays(81))
    for (const endDay of [inDays(-1), inDays(80)])
      expect(await test.answer('chair', 'ceremonies', 'endStandard', { ...on(view), endDay })).toMatchObject({
        ok: false,
        fields: [{ path: 'endDay' }],
      })
  })
})

describe('the list of an area', () => {
  it('has its own, or those below too, with what is stale and what takes whose place', async () => {
    const own = await test.done<{ rows: StandardRow[] }>('civility', 'ceremonies', 'standardsOf', {
      areaId: 't-taiqian',
      below: false,
    })
    expect(own.rows.every(({ areaId }) => areaId === 't-taiqian')).toBe(true)
    const all = await test.done<{ rows: StandardRow[] }>('civility', 'ceremonies', 'standardsOf', {
      areaId: 't-taiqian',
      below: true,
    })
    expect(new Set(all.rows.map(({ areaId }) => areaId))).toContain('v-wangjiagang')
    const old = all.rows.find(({ id }) => id === 'std-yangqian-2026')
    expect(old).toMatchObject({ stage: 'effective' })
    expect(old?.supersededBy).toBeUndefined()
  })
})
