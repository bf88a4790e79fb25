import excel from 'exceljs'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import { dayAway, demoGathering } from '../../deploy/demo/gatherings'
import type { GatheringFacts } from '../../domain/gatherings/gathering'
import type { ShareRow, ShareView, SpeakerView } from '../../domain/gatherings/shares-api'
import type { RosterLine } from '../../domain/gatherings/views'
import { fresh, withTestCloud } from '../../e2e/test-cloud'
import { coming, gatheringsOn } from '../../e2e/test-gatherings'

const test = withTestCloud()
const { call, create, step, signUp, read, roster, inbox } = gatheringsOn(test)

const SOON = new Date(Date.now() + 8 * 3_600_000 + 3_600_000).toISOString()
/** One that people can still sign up for, and whose door is open already. */
const soon = (more: Partial<GatheringFacts> = {}): Partial<GatheringFacts> => ({
  when: { day: SOON.slice(0, 10), lastDay: SOON.slice(0, 10), begins: SOON.slice(11, 16), ends: '' },
  ...more,
})
/** One that has begun. */
const begun = (more: Partial<GatheringFacts> = {}): Partial<GatheringFacts> => ({
  when: { day: dayAway(-1), lastDay: dayAway(1), begins: '09:00', ends: '17:00' },
  ...more,
})
const publish = async (facts: Partial<GatheringFacts>) =>
  step('editor', 'publishGathering', await create(facts))
const now = () => new Date().toISOString()
const tick = (id: string, line: string, came: number, at = now()) =>
  call<RosterLine>('editor', 'tick', { id, command: ulid(), line, came, at })

describe('a roster', () => {
  it('is ticked at the door, the later look standing whichever arrives first', async () => {
    const { id } = await publish(soon())
    await signUp('villager', id, coming(3, { name: '陈演示', phoneTail: '0001' }))
    const [line] = (await roster('editor', id)).lines
    expect(line).toMatchObject({ name: '陈演示', phoneTail: '0001', seats: 3, came: 0, status: 'in' })
    const early = new Date(Date.now() - 60_000).toISOString()
    await tick(id, line?.id ?? '', 2)
    // Written down before, sent later: it was kept on a phone without a network.
    expect(await tick(id, line?.id ?? '', 3, early)).toMatchObject({ came: 2 })
    expect(await tick(id, line?.id ?? '', 0)).toMatchObject({ came: 0 })
  })

  it('has those who came without signing up, once however often it is sent', async () => {
    const { id } = await publish(soon())
    const command = ulid()
    const input = { id, command, name: '', came: 5, branchId: '', at: now() }
    await Promise.all([call('editor', 'addWalkIn', input), call('editor', 'addWalkIn', input)])
    expect((await roster('editor', id)).lines).toMatchObject([{ status: 'walkIn', came: 5, name: '' }])
  })

  it('is for organisers alone, and reading it is written down', async () => {
    const { id } = await publish(soon())
    await signUp('villager', id, coming(1, { name: '陈演示' }))
    for (const who of ['villager', 'neighbour', 'member', 'leader', 'villageCommittee'])
      expect(await test.answer(who, 'gatherings', 'readRoster', { id })).toMatchObject({
        ok: false,
        code: 'notAllowed',
      })
    await roster('civility', id)
    const reads = test.cloud.database.page('reads', { skip: 0, limit: 100, text: id })
    expect(reads).toHaveLength(1)
    expect(JSON.stringify(await read('visitor', id))).not.toContain('陈演示')
  })

  it('goes out as a spreadsheet with every line in it', async () => {
    const fields = [{ id: 'bus', label: '坐不坐车', kind: 'choice' as const, choices: ['坐', '不坐'] }]
    const { id } = await publish(soon({ signUp: { ...demoGathering().signUp, fields } }))
    await signUp(
      'villager',
      id,
      coming(2, { name: '陈演示', phoneTail: '0007', answers: [{ id: 'bus', text: '坐' }] }),
    )
    const { url, name } = await call<{ url: string; name: string }>('editor', 'exportRoster', { id })
    expect(name).toMatch(/名单 \d{4}-\d\d-\d\d\.xlsx$/)
    const book = new excel.Workbook()
    await book.xlsx.load(await (await fetch(url)).arrayBuffer())
    const row = book.worksheets[0]?.getRow(4)
    expect([2, 3, 4, 5, 8].map((cell) => row?.getCell(cell).text)).toEqual([
      '陈演示',
      '0007',
      '2',
      '报上了',
      '坐',
    ])
  })
})

describe('saying oneself that one has come', () => {
  it('counts, for those who signed up and those who did not, and is nobody’s duty', async () => {
    const { id } = await publish(soon())
    await signUp('villager', id, coming(2))
    await call('villager', 'checkIn', { id, command: ulid(), seats: 2 })
    await call('neighbour', 'checkIn', { id, command: ulid(), seats: 1 })
    expect((await read('neighbour', id)).mine).toMatchObject({ came: 1 })
    const lines = (await roster('editor', id)).lines
    expect(lines.map(({ status, came }) => [status, came])).toEqual([
      ['in', 2],
      ['walkIn', 1],
    ])
  })

  it('waits until one can be there', async () => {
    const { id } = await publish({})
    expect(
      await test.answer('villager', 'gatherings', 'checkIn', { id, command: ulid(), seats: 1 }),
    ).toMatchObject({
      ok: false,
      code: 'notNow',
    })
  })
})

describe('figures', () => {
  it('are counted from the roster, by branch out of its members as entered', async () => {
    const branches = [
      { id: 'b-1', name: '养前村支部（演示）', members: 20 },
      { id: 'b-2', name: '机关支部（演示）', members: 12 },
    ]
    await call('editor', 'saveBranches', { areaId: 't-taiqian', version: 0, branches })
    const made = await publish(
      begun({ kind: 'partyDay', signUp: { ...demoGathering().signUp, askBranch: true } }),
    )
    await call('villager', 'checkIn', { id: made.id, command: ulid(), seats: 1 })
    await call('editor', 'addWalkIn', {
      id: made.id,
      command: ulid(),
      name: '',
      came: 9,
      branchId: 'b-1',
      at: now(),
    })
    await call('editor', 'addWalkIn', {
      id: made.id,
      command: ulid(),
      name: '韩演示',
      came: 1,
      branchId: 'b-2',
      at: now(),
    })
    const recorded = await step('editor', 'recordFigures', made)
    expect(recorded.figures).toEqual({
      signedUp: 0,
      came: 11,
      walkIns: 11,
      branches: [
        { ...branches[0], came: 9 },
        { ...branches[1], came: 1 },
      ],
    })
    expect((await read('visitor', made.id)).came).toBe(11)
    const sums = await call('leader', 'participation', {
      areaId: 't-taiqian',
      from: dayAway(-30),
      to: dayAway(30),
    })
    expect(sums).toMatchObject({
      gatherings: 1,
      came: 11,
      branches: [{ id: 'b-1', came: 9, members: 20, times: 1 }, { id: 'b-2' }],
    })
  })
})

describe('a reflection', () => {
  const words = '听了心里亮堂，回去跟老伴也讲一讲。'
  const hand = (who: string, gatheringId: string, audience = 'all') =>
    call<ShareView>(who, 'handShare', {
      ...fresh(),
      gatheringId,
      draft: { kind: 'reflection', words, audience },
    })
  const shown = async (who: string, id: string) =>
    (await call<{ rows: ShareView[] }>(who, 'sharesOf', { id })).rows

  it('is seen by others once somebody of the staff has looked, with the writer’s name masked', async () => {
    const { id } = await publish(begun())
    const share = await hand('villager', id)
    expect(await shown('neighbour', id)).toEqual([])
    const { rows } = await call<{ rows: ShareRow[] }>('editor', 'sharesToReview', {
      areaId: 't-taiqian',
      tab: 'waiting',
    })
    expect(rows.find((row) => row.id === share.id)).toMatchObject({ words, who: '陈演示' })
    await call('editor', 'reviewShare', {
      id: share.id,
      version: 1,
      command: ulid(),
      verdict: { kind: 'show' },
    })
    expect(await shown('visitor', id)).toMatchObject([{ words, who: '陈×示' }])
    expect((await inbox('villager'))[0]?.title).toBe('您的心得能看到了')
  })

  it('goes back with a word, is mended, and can be taken back', async () => {
    const { id } = await publish(begun())
    const share = await hand('villager', id)
    const verdict = { kind: 'return', reason: '别写别人家的事' }
    await call('editor', 'reviewShare', { id: share.id, version: 1, command: ulid(), verdict })
    expect((await inbox('villager'))[0]?.text).toMatch(/别写别人家的事/)
    const draft = { kind: 'reflection', words: `${words}写好了。`, audience: 'all' }
    const mended = await call<ShareView>('villager', 'mendShare', {
      id: share.id,
      version: 2,
      command: ulid(),
      draft,
    })
    expect(mended).toMatchObject({ status: 'waiting', words: `${words}写好了。` })
    await call('villager', 'withdrawShare', { id: share.id, version: 3, command: ulid() })
    expect(await shown('neighbour', id)).toEqual([])
    const other = await test.answer('neighbour', 'gatherings', 'withdrawShare', {
      id: share.id,
      version: 4,
      command: ulid(),
    })
    expect(other).toMatchObject({ ok: false, code: 'notAllowed' })
  })

  it('written for one’s branch is shown to those who said to be of it', async () => {
    const entered = await call<{ branches: { id: string }[]; version: number }>('editor', 'readBranches', {
      areaId: 't-taiqian',
    })
    const branches = [{ id: 'b-1', name: '养前村支部（演示）', members: 20 }]
    await call('editor', 'saveBranches', { areaId: 't-taiqian', version: entered.version, branches })
    const made = await publish({ signUp: { ...demoGathering().signUp, askBranch: true } })
    await signUp('villager', made.id, coming(1, { branchId: 'b-1' }))
    await signUp('cadre', made.id, coming(1, { branchId: 'b-1' }))
    await signUp('neighbour', made.id)
    await step('editor', 'moveGathering', made, { ...begun(), place: '村部（演示）', reason: '提前办' })
    const share = await hand('villager', made.id, 'branch')
    await call('editor', 'reviewShare', {
      id: share.id,
      version: 1,
      command: ulid(),
      verdict: { kind: 'show' },
    })
    expect(await shown('cadre', made.id)).toHaveLength(1)
    expect(await shown('neighbour', made.id)).toEqual([])
    expect(await shown('visitor', made.id)).toEqual([])
  })

  it('with words that will not do is refused at once', async () => {
    const { id } = await publish(begun())
    const draft = { kind: 'reflection', words: '下课一起去赌博吧', audience: 'all' }
    expect(
      await test.answer('villager', 'gatherings', 'handShare', { ...fresh(), gatheringId: id, draft }),
    ).toMatchObject({
      ok: false,
      code: 'unsafeText',
    })
  })
})

describe('what is asked afterwards', () => {
  it('is answered by whoever likes, and told as counts and words without names', async () => {
    const questions = [
      { id: 'q1', label: '听得懂吗', kind: 'choice' as const, choices: ['听得懂', '听不太懂'] },
      { id: 'q2', label: '下次想听什么', kind: 'text' as const, choices: [] },
    ]
    const { id } = await publish(begun({ questions }))
    const say = (who: string, one: string, other: string) =>
      call(who, 'answerQuestions', {
        id,
        command: ulid(),
        answers: [
          { id: 'q1', text: one },
          { id: 'q2', text: other },
        ],
      })
    await say('villager', '听不太懂', '种菜')
    await say('villager', '听得懂', '种菜')
    await say('neighbour', '听得懂', '')
    const read = await call<{ people: number; questions: { counts: number[]; texts: string[] }[] }>(
      'editor',
      'readAnswers',
      { id },
    )
    expect(read).toMatchObject({ people: 2, questions: [{ counts: [2, 0] }, { texts: ['种菜'] }] })
    const stored = JSON.stringify(test.cloud.database.page('gatheringAnswers', { skip: 0, limit: 10 }))
    expect(stored).not.toMatch(/oLocal|"p[0-9a-f]{24}"/)
  })
})

describe('a speaker', () => {
  const facts = {
    name: '孟演示',
    kind: 'teacher',
    topics: ['防诈骗', '家风'],
    about: '教了三十年书。',
    phone: '13800000009',
    agreed: true,
  }

  it('is on the roster once asked, and their page has what they gave', async () => {
    const unasked = { ...fresh(), areaId: 't-taiqian', facts: { ...facts, agreed: false } }
    expect(await test.answer('editor', 'gatherings', 'addSpeaker', unasked)).toMatchObject({
      ok: false,
      code: 'badInput',
    })
    const added = await call<SpeakerView>('editor', 'addSpeaker', { ...fresh(), areaId: 't-taiqian', facts })
    const made = await publish({ title: '孟老师讲家风（演示）', speakerIds: [added.id] })
    expect(await read('visitor', made.id)).toMatchObject({ speakers: [{ name: '孟演示', kind: 'teacher' }] })
    expect(JSON.stringify(await read('visitor', made.id))).not.toContain('13800000009')
    const page = await call<SpeakerView>('civility', 'readSpeaker', { id: added.id })
    expect(page.given.map(({ title }) => title)).toEqual(['孟老师讲家风（演示）'])
    const resting = await call<SpeakerView>('editor', 'restSpeaker', {
      id: added.id,
      version: 1,
      command: ulid(),
    })
    expect(resting).toMatchObject({ status: 'resting', actions: ['edit', 'return'] })
  })

  it('who is not on the town’s roster cannot be put down', async () => {
    const input = { ...fresh(), areaId: 't-taiqian', facts: demoGathering({ speakerIds: ['nobody'] }) }
    expect(await test.answer('editor', 'gatherings', 'createGathering', input)).toMatchObject({
      ok: false,
      code: 'badInput',
    })
  })
})
