import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import {
  daysFromNow,
  demoAfterReport,
  demoCadreReport,
  demoOralReport,
} from '../../deploy/demo/cadre-reports'
import { demoWedding } from '../../deploy/demo/registrations'
import type { CadreReportRow, CadreReportView, CadreTab } from '../../domain/ceremonies/cadre-api'
import type { Me, NoticeView } from '../../domain/office/api'
import { ROLES, type Role } from '../../domain/people'
import { fresh, withTestCloud } from '../../e2e/test-cloud'
import { firstBroken } from '../lib/history'
import type { StoredCadreReport } from '../lib/stored'

const test = withTestCloud()

type Changes = Parameters<typeof demoCadreReport>[0]

const submit = (who: string, kind: string, draft: object) =>
  test.done<CadreReportView>(who, 'ceremonies', 'submitCadreReport', { ...fresh(), kind, ...draft })
const before = (changes: Changes = {}, who = 'cadre') => submit(who, 'before', demoCadreReport(changes))

/** Takes a step on a report as it was last seen. */
const step = (
  who: string,
  action: string,
  { id, version }: CadreReportView,
  input: object,
  command = ulid(),
) => test.answer<CadreReportView>(who, 'ceremonies', action, { id, version, command, ...input })

async function stepped(...args: Parameters<typeof step>): Promise<CadreReportView> {
  const answer = await step(...args)
  if (!answer.ok) throw new Error(answer.message)
  return answer.data
}

const note = (view: CadreReportView) => stepped('discipline', 'noteCadreReport', view, { words: '' })
const read = (who: string, id: string) =>
  test.answer<CadreReportView>(who, 'ceremonies', 'readCadreReport', { id })

async function told(who: string, id: string): Promise<string[]> {
  const { notices } = await test.done<{ notices: NoticeView[] }>(who, 'office', 'inbox', {})
  return notices.filter(({ page }) => page.includes(id)).map(({ title }) => title)
}

async function listed(tab: CadreTab, input: object = {}): Promise<CadreReportRow[]> {
  const asked = { areaId: 't-taiqian', tab, ...input }
  const { rows } = await test.done<{ rows: CadreReportRow[] }>(
    'discipline',
    'ceremonies',
    'cadreReportList',
    asked,
  )
  return rows
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const tick = () => test.cloud.fireTimer('clock')
const readingsOf = (id: string) => test.cloud.database.page('reads', { skip: 0, limit: 100, text: id })

function isReport(doc: unknown): doc is StoredCadreReport {
  return typeof doc === 'object' && doc !== null && 'history' in doc && 'remindAt' in doc
}

describe('a report before a wedding', () => {
  it('goes from being handed in over a return and its mending to being read, each told to its writer', async () => {
    const handedIn = await before()
    expect(handedIn).toMatchObject({ status: 'submitted', flags: [], title: '许演示 · 子女婚事' })
    const returned = await stepped('discipline', 'returnCadreReport', handedIn, {
      reason: '请写清楚在哪里办',
    })
    expect(returned.returnReason).toBe('请写清楚在哪里办')
    const mended = await stepped('cadre', 'correctCadreReport', returned, {
      ...demoCadreReport({ facts: { placeText: '村文化广场棚下' } }),
    })
    expect(mended).toMatchObject({ status: 'submitted', facts: { placeText: '村文化广场棚下' } })
    expect((await note(mended)).status).toBe('noted')
    expect((await told('cadre', handedIn.id)).sort()).toEqual(
      ['报告交给纪检了', '纪检请您补充报告', '纪检看过您的报告了'].sort(),
    )
    expect(await told('discipline', handedIn.id)).toContain('有一份报告补充好了')
  })

  it('handed in too near the day is taken in all the same, and says so', async () => {
    expect((await before({ facts: { day: daysFromNow(3) } })).flags).toContain('late')
    expect((await before({ facts: { day: daysFromNow(40) } })).flags).not.toContain('late')
  })

  it('goes by the days that the standard in force on its day sets', async () => {
    const draft = {
      title: '养前村新章程（演示）',
      issuer: '养前村村民代表会议（演示）',
      effectiveDay: daysFromNow(70),
      clauses: [{ number: '第一条', text: '党员、干部办婚事，提前九十天向纪检报告。', part: 'procedure' }],
      measures: [],
      settings: { cadre: { beforeWedding: { days: 90, working: false } } },
    }
    const standard = { ...fresh(), areaId: 'v-yangqian', version: 0, draft }
    await test.done('villageCommittee', 'ceremonies', 'saveStandard', standard)
    await test.done('villageCommittee', 'ceremonies', 'adoptStandard', {
      id: standard.id,
      command: ulid(),
      version: 1,
      fromPaper: false,
    })
    expect((await before({ facts: { day: daysFromNow(69) } })).flags).not.toContain('late')
    expect((await before({ facts: { day: daysFromNow(71) } })).flags).toContain('late')
    const elsewhere = { areaId: 'v-yanghou', day: daysFromNow(71) }
    expect((await before({ facts: elsewhere })).flags).not.toContain('late')
  })

  it('handed in twice with the same ids is one report', async () => {
    const input = { ...fresh(), kind: 'before', ...demoCadreReport() }
    const answers = await Promise.all([
      test.done<CadreReportView>('cadre', 'ceremonies', 'submitCadreReport', input),
      test.done<CadreReportView>('cadre', 'ceremonies', 'submitCadreReport', input),
    ])
    expect(answers.map(({ version }) => version)).toEqual([1, 1])
    const mine = await test.done<{ rows: CadreReportRow[] }>('cadre', 'ceremonies', 'myCadreReports', {})
    expect(ids(mine.rows).filter((id) => id === input.id)).toHaveLength(1)
  })

  it('with gaps is refused with every field named', async () => {
    const draft = demoCadreReport({
      people: { post: undefined },
      facts: { tables: undefined, promises: ['duty'] },
    })
    const input = { ...fresh(), kind: 'before', ...draft }
    const answer = await test.answer('cadre', 'ceremonies', 'submitCadreReport', input)
    expect(answer).toMatchObject({ ok: false, code: 'badInput' })
    expect(answer.ok === false && answer.fields?.map(({ path }) => path)).toEqual([
      'people.post',
      'facts.tables',
      'facts.promises',
    ])
  })

  it('stays with its office and its matter', async () => {
    const view = await before()
    for (const facts of [
      { areaId: 'v-yanghou' },
      { ceremony: 'feast' as const, feastKind: 'birthday' as const },
    ]) {
      expect(await step('cadre', 'correctCadreReport', view, demoCadreReport({ facts }))).toMatchObject({
        ok: false,
        code: 'badInput',
      })
    }
  })

  it('takes its answers from one’s own registration only', async () => {
    const registration = { ...fresh(), ...demoWedding() }
    await test.done('villager', 'ceremonies', 'submitRegistration', registration)
    const facts = { registrationId: registration.id }
    const input = { ...fresh(), kind: 'before', ...demoCadreReport({ facts }) }
    expect(await test.answer('cadre', 'ceremonies', 'submitCadreReport', input)).toMatchObject({
      code: 'badInput',
    })
    expect((await before({ facts }, 'villager')).facts.registrationId).toBe(registration.id)
  })

  it('once told, who one is need not be told again', async () => {
    await before()
    const { self } = await test.done<{ self?: object }>('cadre', 'ceremonies', 'myCadreReports', {})
    expect(self).toEqual({
      people: { name: '许演示', phone: '13800000002', post: '村委会委员（演示）', unit: '养前村（演示）' },
      facts: { areaId: 'v-yangqian', partyMember: true, level: 'village' },
    })
  })
})

describe('the report afterwards', () => {
  it('is reminded of once when the day is over, refers to what was told before, and closes the matter', async () => {
    const noted = await note(await before({ facts: { day: daysFromNow(-2) } }))
    expect(noted.flags).toContain('dueAfter')
    await tick()
    await tick()
    expect((await told('cadre', noted.id)).filter((title) => title.startsWith('办完了'))).toHaveLength(1)
    const seen = await read('cadre', noted.id)
    if (!seen.ok) throw new Error(seen.message)
    expect(seen.data.timeline.map(({ title }) => title)).toContain('提醒过：办完了，该报事后了')
    const followed = await stepped('cadre', 'followCadreReport', seen.data, {
      ...demoAfterReport({ facts: { day: daysFromNow(-2), tables: 14 } }),
    })
    expect(followed).toMatchObject({
      current: 'after',
      facts: { tables: 12 },
      after: { tables: 14 },
      due: '',
    })
    expect(await told('discipline', noted.id)).toContain('有一份事后报告')
    expect(await note(followed)).toMatchObject({ status: 'closed', actions: [] })
  })

  it('that is overdue is told so once, and may still be handed in', async () => {
    const view = await note(await before({ facts: { day: daysFromNow(-40) } }))
    await tick()
    await tick()
    expect((await told('cadre', view.id)).filter((title) => title === '事后报告过了日子')).toHaveLength(1)
    expect(await told('cadre', view.id)).not.toContain('办完了，记得报一声事后')
    const seen = await read('cadre', view.id)
    if (!seen.ok) throw new Error(seen.message)
    expect(seen.data.flags).toContain('overdue')
    const after = demoAfterReport({ facts: { day: daysFromNow(-40) } })
    expect((await stepped('cadre', 'followCadreReport', seen.data, after)).flags).toContain('lateAfter')
  })

  it('cannot come before its day, and comes once', async () => {
    const early = await before()
    expect(await step('cadre', 'followCadreReport', early, demoAfterReport())).toMatchObject({
      code: 'notNow',
    })
    const view = await before({ facts: { day: daysFromNow(-2) } })
    const after = demoAfterReport({ facts: { day: daysFromNow(-2) } })
    const followed = await stepped('cadre', 'followCadreReport', view, after)
    expect(await step('cadre', 'followCadreReport', followed, after)).toMatchObject({ code: 'notNow' })
  })

  it('of a funeral follows a word on the phone with whatever was not known then', async () => {
    const oral = await submit('cadre', 'oral', demoOralReport())
    expect(oral).toMatchObject({ status: 'submitted', kind: 'oral', flags: ['dayReached'] })
    const after = demoAfterReport({ facts: { ceremony: 'funeral', whose: 'parent', day: daysFromNow(0) } })
    expect(await stepped('cadre', 'followCadreReport', oral, after)).toMatchObject({
      current: 'after',
      flags: ['afterGiven', 'dayReached'],
    })
  })
})

describe('the office’s list', () => {
  it('has each report where it belongs, by what is due, and by matter', async () => {
    const waiting = await before()
    const due = await note(await before({ facts: { day: daysFromNow(-3) } }))
    const overdue = await note(await before({ facts: { day: daysFromNow(-45) } }))
    const funeral = await submit('cadre', 'oral', demoOralReport({ facts: { oralDay: daysFromNow(-3) } }))
    expect(ids(await listed('waiting'))).toEqual(expect.arrayContaining([waiting.id, funeral.id]))
    expect(ids(await listed('due'))).toEqual(expect.arrayContaining([due.id, funeral.id]))
    expect(ids(await listed('due'))).not.toContain(waiting.id)
    expect(ids(await listed('due'))).not.toContain(overdue.id)
    expect(ids(await listed('overdue'))).toContain(overdue.id)
    expect(ids(await listed('seen'))).toEqual(expect.arrayContaining([due.id, overdue.id]))
    expect(ids(await listed('due', { ceremony: 'funeral' }))).toContain(funeral.id)
    expect(ids(await listed('due', { ceremony: 'funeral' }))).not.toContain(due.id)
  })

  it('goes on page by page, no report twice and none left out', async () => {
    for (let count = 0; count < 24; count += 1) await before({ facts: { day: daysFromNow(-50 - count) } })
    for (const tab of ['waiting', 'overdue'] as const) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await test.done<{ rows: CadreReportRow[]; more: boolean; after: string }>(
          'discipline',
          'ceremonies',
          'cadreReportList',
          { areaId: 't-taiqian', tab, after },
        )
        seen.push(...ids(page.rows))
        after = page.more ? page.after : undefined
      } while (after !== undefined)
      expect(seen.length).toBeGreaterThan(24)
      expect(new Set(seen).size).toBe(seen.length)
    }
  })

  it('names nobody in full, so that every full reading is a reading of one report, and written down', async () => {
    const view = await before()
    expect(JSON.stringify(await listed('waiting'))).not.toMatch(/许演示|13800000002|村委会委员/)
    expect(readingsOf(view.id)).toEqual([])
    await read('cadre', view.id)
    expect(readingsOf(view.id)).toEqual([])
    await read('discipline', view.id)
    const office = await test.done<Me>('discipline', 'office', 'me', {})
    expect(readingsOf(view.id)).toMatchObject([{ by: office.id, byName: '秦演示', recordId: view.id }])
  })
})

describe('nobody else', () => {
  const STEPS: Record<string, object> = {
    readCadreReport: {},
    followCadreReport: demoAfterReport(),
    correctCadreReport: demoCadreReport(),
    withdrawCadreReport: { reason: '' },
    noteCadreReport: { words: '' },
    returnCadreReport: { reason: '请补充' },
    remindCadreReport: { words: '' },
  }

  /** Somebody new who holds the role there. */
  async function holder(role: Role, areaId: string): Promise<string> {
    const { code } = await test.done<{ code: string }>('admin', 'office', 'createInvite', {
      areaId,
      command: ulid(),
      role,
    })
    const openid = `oLocal${role}${areaId.replace(/-/g, '')}`
    await test.done(openid, 'office', 'acceptInvite', { code })
    return openid
  }

  async function refusedEverywhere(who: string, view: CadreReportView): Promise<void> {
    const unchanged = test.everything()
    for (const [action, input] of Object.entries(STEPS)) {
      const { id, version } = view
      const stamp = action === 'readCadreReport' ? { id } : { id, version, command: ulid() }
      const answer = await test.answer(who, 'ceremonies', action, { ...stamp, ...input })
      expect([action, answer.ok === false && answer.code]).toEqual([action, 'notAllowed'])
    }
    for (const areaId of ['c-demo', 't-taiqian', 'v-yangqian']) {
      const answer = await test.answer(who, 'ceremonies', 'cadreReportList', { areaId, tab: 'waiting' })
      expect(answer).toMatchObject({ ok: false, code: 'notAllowed' })
    }
    expect(await test.done(who, 'ceremonies', 'myCadreReports', {})).toEqual({ rows: [], more: false })
    expect(test.everything()).toEqual(unchanged)
  }

  it.each(ROLES.filter((role) => role !== 'discipline'))(
    'a %s over the whole county sees or does nothing of it',
    async (role) => {
      const view = await before()
      await refusedEverywhere(await holder(role, 'c-demo'), view)
    },
  )

  it('the discipline office of another town sees or does nothing of it, and that of the county does', async () => {
    const view = await before()
    const other = await holder('discipline', 't-dingxi')
    expect(await read(other, view.id)).toMatchObject({ code: 'notAllowed' })
    expect(await step(other, 'noteCadreReport', view, { words: '' })).toMatchObject({ code: 'notAllowed' })
    const county = await holder('discipline', 'c-demo')
    expect(await read(county, view.id)).toMatchObject({ ok: true })
    const village = await holder('discipline', 'v-yanghou')
    expect(await read(village, view.id)).toMatchObject({ code: 'notAllowed' })
  })

  it('of the office handles their own report', async () => {
    const own = await before({}, 'discipline')
    expect(own.standsAside).toBe(false)
    for (const [action, input] of Object.entries({
      noteCadreReport: { words: '' },
      returnCadreReport: { reason: '请补充' },
    })) {
      expect(await step('discipline', action, own, input)).toMatchObject({ ok: false, code: 'ownMatter' })
    }
    const seen = await read('discipline', own.id)
    expect(seen).toMatchObject({ ok: true, data: { standsAside: true } })
    expect(readingsOf(own.id)).toEqual([])
  })

  it('learns of it from a registration it was taken from', async () => {
    const registration = { ...fresh(), ...demoWedding({ facts: { cadre: true } }) }
    await test.done('cadre', 'ceremonies', 'submitRegistration', registration)
    const report = await before({ facts: { registrationId: registration.id } })
    const stored = test.cloud.database.page('registrations', { skip: 0, limit: 10, text: registration.id })
    expect(JSON.stringify(stored)).not.toContain(report.id)
  })
})

describe('at the same moment', () => {
  it('of two of the office one is first, and the other is told', async () => {
    const view = await before()
    const answers = await Promise.all([
      step('discipline', 'noteCadreReport', view, { words: '' }),
      step('discipline', 'returnCadreReport', view, { reason: '请写清楚在哪里办' }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict' })
  })

  it('the office asks once a day', async () => {
    const view = await note(await before({ facts: { day: daysFromNow(-2) } }))
    const asked = await stepped('discipline', 'remindCadreReport', view, { words: '' })
    expect(asked.actions).not.toContain('remind')
    expect(await step('discipline', 'remindCadreReport', asked, { words: '' })).toMatchObject({
      code: 'notNow',
    })
  })
})

describe('what is kept', () => {
  it('every history is a whole chain, and no personal value stands in it', async () => {
    const view = await note(await before({ people: { relation: '侄子演示' }, facts: { whose: 'other' } }))
    await stepped('cadre', 'withdrawCadreReport', view, { reason: '不办了' })
    const records = test.cloud.database.page('cadreReports', { skip: 0, limit: 500 }).filter(isReport)
    expect(records.length).toBeGreaterThan(0)
    for (const record of records) {
      expect(firstBroken(record)).toBeUndefined()
      expect(JSON.stringify([record.history, record.state])).not.toMatch(/演示|1380000/)
    }
  })
})
