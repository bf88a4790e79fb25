import excel from 'exceljs'
import { ulid } from 'ulid'
import { beforeAll, describe, expect, it } from 'vitest'
import { goodPoints, demoNomination } from '../../deploy/demo/honors-life'
import type {
  AgreementPage,
  NominationRow,
  NominationView,
  ScoreRow,
} from '../../domain/honors/nomination-views'
import type { ObjectionRow, ObjectionView } from '../../domain/honors/objections-api'
import type { HonourCard, HonourPage, NoticeCard, NoticePage } from '../../domain/honors/public-api'
import type { SelectionView } from '../../domain/honors/selections-api'
import { endNotice, lifeOn, modify } from '../../e2e/test-honors'
import { putHeld } from '../../e2e/test-registrations'
import { withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()
const life = lifeOn(test)
const ask = <Output>(who: string, action: string, input: object) =>
  test.done<Output>(who, 'honors', action, input)
const answer = (who: string, action: string, input: object) => test.answer(who, 'honors', action, input)
const read = (who: string, id: string) => ask<NominationView>(who, 'readNomination', { id })

async function scoredOne(
  selectionId: string,
  name: string,
  deeds: readonly [number, number, number] = [40, 42, 45],
) {
  const { id, agreeCode } = await life.nominate(selectionId, 'villager', { people: { name } })
  await life.agree(agreeCode)
  await life.visited(id)
  await scoreAll(id, deeds)
  await life.judge('civility', id, { action: 'closeScoring' })
  return id
}

const scoreAll = (id: string, deeds: readonly [number, number, number]) =>
  life.scored(id, [
    ['civility', goodPoints(deeds[0])],
    ['women', goodPoints(deeds[1])],
    ['leader', goodPoints(deeds[2])],
  ])

async function raised(nominationId: string, words = '听说不是这样的，请核实') {
  const input = { id: ulid(), command: ulid(), nominationId, text: { words, name: '', phone: '' } }
  await ask('otherMember', 'raiseObjection', input)
  return input.id
}

const settle = async (id: string, verdict: string, more: object = {}) => {
  const { version } = await ask<ObjectionView>('civility', 'readObjection', { id })
  return ask<ObjectionView>('civility', 'settleObjection', {
    id,
    command: ulid(),
    version,
    verdict,
    note: '走访了三户，都这么说',
    ...more,
  })
}

// Whoever runs knows a village's pauses for a minute: they are there before anybody asks.
beforeAll(() => pauseFamilyOf('齐演示'))

describe('from a nomination to the roll', () => {
  it('goes by village, scorers, notice and naming, and everyone concerned hears of it', async () => {
    const selection = await life.opened('goodPeople')
    const id = await scoredOne(selection, '石演示')
    const scored = await read('civility', id)
    expect(scored.scores).toEqual({ count: 3, average: 8633, lowest: 8400, highest: 8900 })
    expect(scored.sheets.map(({ who, total }) => [who, total])).toEqual([
      ['沈演示', 84],
      ['何演示', 86],
      ['罗演示', 89],
    ])
    await life.step('civility', 'putOnNotice', selection, { ids: [id] })
    const { rows } = await ask<{ rows: NoticeCard[] }>('visitor', 'noticeList', { areaId: 'v-yangqian' })
    expect(rows.map((one) => one.name)).toContain('石演示')
    endNotice(test.cloud, id)
    const named = { ids: [id], documentNumber: '和文明办〔2026〕3 号', day: '2026-11-20' }
    await life.step('civility', 'nameHonoured', selection, named)
    const roll = await ask<{ rows: HonourCard[] }>('visitor', 'honourRoll', {
      areaId: 'v-yangqian',
      year: 2026,
    })
    expect(roll.rows.map((one) => one.id)).toContain(id)
    expect(await ask<HonourPage>('visitor', 'showHonour', { id })).toMatchObject({
      documentNumber: '和文明办〔2026〕3 号',
      officeName: '文明办',
      day: '2026-11-20',
    })
    const { notices } = await test.done<{ notices: { title: string }[] }>('villager', 'office', 'inbox', {})
    const titles = notices.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['命名了，向您祝贺', '上了公示', '推荐有了进展']))
  })

  it('an upheld objection takes one down, a rejected one keeps the other, who alone is named', async () => {
    const selection = await life.opened('goodPeople', { seats: 2 })
    const [kept, taken] = [await scoredOne(selection, '柳演示'), await scoredOne(selection, '杨演示')]
    await life.step('civility', 'putOnNotice', selection, { ids: [kept, taken] })
    const [againstKept, againstTaken] = [await raised(kept), await raised(taken)]
    endNotice(test.cloud, kept)
    endNotice(test.cloud, taken)
    const naming = { documentNumber: '演示〔2026〕4 号', day: '2026-11-20' }
    const early = await ask<SelectionView>('civility', 'readSelection', { id: selection })
    const refusal = await answer('civility', 'nameHonoured', {
      id: selection,
      command: ulid(),
      version: early.version,
      ids: [kept, taken],
      ...naming,
    })
    expect(refusal).toMatchObject({ code: 'notNow', message: expect.stringContaining('还有异议没办完') })
    await settle(againstKept, 'kept')
    await settle(againstTaken, 'takenDown')
    expect(await read('civility', taken)).toMatchObject({ status: 'ended', ending: 'takenDown' })
    await life.step('civility', 'nameHonoured', selection, { ids: [kept], ...naming })
    expect(await read('civility', kept)).toMatchObject({ status: 'named' })
    const page = await answer('visitor', 'showNotice', { id: taken })
    expect(page).toMatchObject({ code: 'notFound' })
  })

  it('an objection that is partly right corrects the text and extends the notice', async () => {
    const selection = await life.opened('goodPeople')
    const id = await scoredOne(selection, '邹演示')
    await life.step('civility', 'putOnNotice', selection, { ids: [id] })
    const objection = await raised(id)
    endNotice(test.cloud, id)
    const text = { ...demoNomination().text, summary: '改正以后的事迹：帮邻居收粮食三年（演示）。' }
    const until = (await read('civility', id)).notice?.until ?? ''
    await settle(objection, 'corrected', { text })
    const page = await ask<NoticePage>('visitor', 'showNotice', { id })
    expect(page).toMatchObject({ extended: true, summary: text.summary })
    expect(page.until > until).toBe(true)
  })
})

describe('agreement', () => {
  it('is asked of the nominee by a link, and once answered belongs to whoever answered', async () => {
    const selection = await life.opened('goodPeople')
    const { id, agreeCode } = await life.nominate(selection)
    const page = await ask<AgreementPage>('neighbour', 'openAgreement', { code: agreeCode })
    expect(page).toMatchObject({ name: '田演示', agreed: false, open: true })
    expect(JSON.stringify(page)).not.toMatch(/陈演示|1380000002/)
    const own = await answer('villager', 'answerAgreement', {
      code: agreeCode,
      command: ulid(),
      answer: 'agree',
      guardian: '',
    })
    expect(own).toMatchObject({ code: 'notAllowed' })
    await life.agree(agreeCode)
    expect(await read('neighbour', id)).toMatchObject({ isNominee: true, agreed: { by: 'link' } })
    const other = { code: agreeCode, command: ulid(), answer: 'decline', guardian: '' }
    expect(await answer('cadre', 'answerAgreement', other)).toMatchObject({ code: 'notAllowed' })
  })

  it('of a child needs the guardian, by the link or on paper', async () => {
    const selection = await life.opened('goodPeople')
    const { id, agreeCode } = await life.nominate(selection, 'villager', {
      people: { name: '林小苗', isMinor: true, guardian: '林大苗' },
    })
    const input = { code: agreeCode, command: ulid(), answer: 'agree', guardian: '' }
    expect(await answer('neighbour', 'answerAgreement', input)).toMatchObject({
      code: 'badInput',
      fields: [{ path: 'guardian' }],
    })
    await ask('neighbour', 'answerAgreement', { ...input, command: ulid(), guardian: '林大苗' })
    expect((await read('villager', id)).flags).toEqual(expect.arrayContaining(['agreed', 'guardianAgreed']))
  })

  it('taken back on the notice ends it at once', async () => {
    const selection = await life.opened('goodPeople')
    const id = await scoredOne(selection, '温演示')
    await life.step('civility', 'putOnNotice', selection, { ids: [id] })
    const { version } = await read('neighbour', id)
    await ask('neighbour', 'declineNomination', { id, command: ulid(), version })
    expect(await answer('visitor', 'showNotice', { id })).toMatchObject({ code: 'notFound' })
    expect(await read('civility', id)).toMatchObject({ ending: 'declined', actions: [] })
  })

  it('is needed before notice, and who lacks it is named', async () => {
    const selection = await life.opened('goodPeople')
    const { id } = await life.nominate(selection, 'villager', { people: { name: '段演示' } })
    await life.visited(id)
    await life.scored(id, [
      ['civility', goodPoints(40)],
      ['women', goodPoints(40)],
      ['leader', goodPoints(40)],
    ])
    await life.judge('civility', id, { action: 'closeScoring' })
    await expect(life.step('civility', 'putOnNotice', selection, { ids: [id] })).rejects.toThrow(
      '段演示本人还没同意',
    )
    await life.judge('villageCommittee', id, { action: 'agreeOnPaper', day: '2026-11-01', guardian: false })
    await life.step('civility', 'putOnNotice', selection, { ids: [id] })
  })
})

describe('joining', () => {
  it('is offered where somebody alike was nominated, counts each once, and keeps all who join at once', async () => {
    const selection = await life.opened('goodPeople')
    const { id } = await life.nominate(selection, 'villager', { people: { name: '田大山' } })
    const alike = { selectionId: selection, villageId: 'v-yangqian', name: '田大珊' }
    const { rows } = await ask<{ rows: { id: string }[] }>('neighbour', 'alikeNominations', alike)
    expect(rows).toMatchObject([{ id, nominators: 1, mine: false }])
    const join = (who: string) =>
      ask<{ nominators: number }>(who, 'joinNomination', {
        id,
        command: ulid(),
        name: '演示邻居',
        reason: '我也看见了，确实热心',
      })
    await Promise.all(
      ['neighbour', 'cadre', 'secondMember', 'otherMember', 'stranger-1', 'stranger-2'].map(join),
    )
    await join('neighbour')
    expect((await read('villageCommittee', id)).nominators).toBe(7)
  })

  it('leads to what everybody may see, not to the nomination that is its own people’s', async () => {
    const selection = await life.opened('goodPeople')
    const { id, agreeCode } = await life.nominate(selection, 'villager', { people: { name: '霍演示' } })
    await ask('cadre', 'joinNomination', {
      id,
      command: ulid(),
      name: '许演示',
      reason: '我也看见了，确实热心',
    })
    await life.agree(agreeCode)
    await life.visited(id)
    await scoreAll(id, [40, 41, 42])
    await life.judge('civility', id, { action: 'closeScoring' })
    await life.step('civility', 'putOnNotice', selection, { ids: [id] })
    const { notices } = await test.done<{ notices: { text: string; page: string }[] }>(
      'cadre',
      'office',
      'inbox',
      {},
    )
    const told = notices.find(({ text }) => text.includes('霍演示'))
    expect(told?.page).toBe(`/honors/on-notice/index?id=${id}`)
    expect(await answer('cadre', 'readNomination', { id })).toMatchObject({ code: 'notAllowed' })
  })
})

describe('scoring', () => {
  it('is blind: a scorer sees their own sheet and how many are done, nobody else’s', async () => {
    const selection = await life.opened('goodPeople')
    const { id } = await life.nominate(selection)
    await life.visited(id)
    await life.scored(id, [['civility', goodPoints(49)]])
    const seen = await ask<{ rows: ScoreRow[] }>('women', 'toScore', { id: selection })
    expect(seen.rows).toMatchObject([{ id, own: null, done: 1 }])
    expect(JSON.stringify(seen)).not.toContain('49')
    const record = await read('leader', id)
    expect(record).toMatchObject({ sheets: [], scores: null })
  })

  it('is refused to who is the nominee, the nominator, or declared kin of either', async () => {
    const selection = await life.opened('goodPeople')
    const { id } = await life.nominate(selection, 'civility', { people: { name: '郭演示' } })
    await life.visited(id)
    const sheet = {
      id,
      command: ulid(),
      points: goodPoints(40),
      note: '',
      filledAt: new Date().toISOString(),
    }
    expect(await answer('civility', 'scoreNomination', sheet)).toMatchObject({ code: 'ownMatter' })
    const { rows } = await ask<{ rows: ScoreRow[] }>('civility', 'toScore', { id: selection })
    expect(rows).toMatchObject([{ standsAside: true }])
    expect(await answer('editor', 'scoreNomination', sheet)).toMatchObject({ code: 'notAllowed' })
  })

  it('takes the sheet filled in later, whichever arrives first, and none after it has ended', async () => {
    const selection = await life.opened('goodPeople', { leastScorers: 2 })
    const { id } = await life.nominate(selection)
    await life.visited(id)
    const sheet = (deed: number, minute: number) => ({
      id,
      command: ulid(),
      points: goodPoints(deed),
      note: '',
      filledAt: `2026-11-24T02:0${minute}:00.000Z`,
    })
    await ask('women', 'scoreNomination', sheet(45, 5))
    await ask('women', 'scoreNomination', sheet(30, 1))
    await expect(life.judge('civility', id, { action: 'closeScoring' })).rejects.toThrow('还差 1 个')
    await ask('leader', 'scoreNomination', sheet(45, 5))
    const closed = await life.judge('civility', id, { action: 'closeScoring' })
    expect(closed.scores).toMatchObject({ lowest: 8900, highest: 8900 })
    expect(await answer('women', 'scoreNomination', sheet(50, 9))).toMatchObject({ code: 'notNow' })
  })
})

describe('who sees what', () => {
  it('an objection is the office’s alone, and tells nobody who raised it', async () => {
    const selection = await life.opened('goodPeople')
    const id = await scoredOne(selection, '秋演示')
    await life.step('civility', 'putOnNotice', selection, { ids: [id] })
    const objection = await raised(id, '这话只能文明办看见')
    const { rows } = await ask<{ rows: ObjectionRow[] }>('civility', 'objectionsOf', { areaId: 't-taiqian' })
    expect(rows.map((row) => row.id)).toContain(objection)
    const others = await ask<{ rows: ObjectionRow[] }>('women', 'objectionsOf', { areaId: 't-taiqian' })
    expect(others.rows.map((row) => row.id)).not.toContain(objection)
    expect(await answer('women', 'readObjection', { id: objection })).toMatchObject({ code: 'notAllowed' })
    for (const who of ['villager', 'neighbour', 'villageCommittee', 'leader']) {
      const view = JSON.stringify(await read(who, id))
      expect(view).not.toMatch(/这话只能|周演示/)
    }
  })

  it('a pause from selections is told to the family and to staff, never to the neighbour who nominated', async () => {
    const selection = await life.opened('goodPeople')
    const { id } = await life.nominate(selection, 'villager', { people: { name: '齐演示' } })
    expect(await read('villager', id)).toMatchObject({ pause: null })
    expect((await read('villager', id)).flags).not.toContain('paused')
    expect((await read('villageCommittee', id)).pause?.reason).toContain('先不参加评选')
    const { rows } = await ask<{ rows: NominationRow[] }>('villageCommittee', 'nominationsOf', {
      areaId: 'v-yangqian',
      bucket: 'village',
    })
    expect(rows.find((row) => row.id === id)?.flags).toContain('paused')
  })

  it('paper nominations come in whole, once, are nobody’s own, and can be mended by staff', async () => {
    const selection = await life.opened('goodPeople')
    const { url } = await ask<{ url: string }>('civility', 'exportNominations', {
      id: selection,
      empty: true,
    })
    const file = await filled(url, [
      [
        '养前村',
        '三组',
        '纸演示',
        '孝老爱亲',
        '',
        '',
        '',
        '常年照顾瘫痪的婆婆，邻里都夸（演示）。',
        '',
        '',
        '李推荐',
        '',
      ],
    ])
    const input = { id: selection, command: ulid(), file }
    expect(await ask('civility', 'importNominations', input)).toEqual({ added: 1, faults: [] })
    await ask('civility', 'importNominations', input)
    const { rows } = await ask<{ rows: NominationRow[] }>('villageCommittee', 'nominationsOf', {
      areaId: 'v-yangqian',
      selectionId: selection,
      bucket: 'village',
    })
    expect(rows).toMatchObject([{ name: '纸演示', sort: '孝老爱亲' }])
    const view = await read('villageCommittee', rows[0]?.id ?? '')
    expect(view.actions).toEqual(expect.arrayContaining(['look', 'supplement', 'agreeOnPaper']))
    const mine = await ask<{ rows: NominationRow[] }>('civility', 'myNominations', {})
    expect(mine.rows.map(({ name }) => name)).not.toContain('纸演示')
    const again = { ...input, command: ulid() }
    expect(await ask('civility', 'importNominations', again)).toMatchObject({
      added: 0,
      faults: [{ row: 3, column: '姓名（户主）' }],
    })
  })
})

/** A household the council gave a pause, as the ceremonies keep it. */
function pauseFamilyOf(host: string): void {
  const record = putHeld(test, 20, { people: { host } })
  modify(test.cloud, 'registrations', record._id, { pausedUntil: '2027-06-30' })
}

async function filled(url: string, rows: readonly (readonly string[])[]): Promise<string> {
  const book = new excel.Workbook()
  await book.xlsx.load(await (await fetch(url)).arrayBuffer())
  for (const [place, row] of rows.entries()) book.worksheets[0]?.insertRow(3 + place, [...row])
  return Buffer.from(await book.xlsx.writeBuffer()).toString('base64')
}
