import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import type { AreaUrgent, ReachedScreen } from '../../domain/content/area-urgent-api'
import type { ScreenRow, ScreenView } from '../../domain/content/screens-api'
import { withTestCloud } from '../../e2e/test-cloud'
import { newKey, on, screensOn, slogan } from '../../e2e/test-screens'

const test = withTestCloud()
const { paired, poll, programme, saved } = screensOn(test)

const TOWN = 't-taiqian'
const words = { title: '今晚有大风', text: '晚上 8 点起有大风，请关好门窗。' }

interface Listed {
  rows: ScreenRow[]
  notice: AreaUrgent
}

const listed = (areaId = TOWN, who = 'editor') => test.done<Listed>(who, 'content', 'listScreens', { areaId })
const versionOf = async (areaId = TOWN, who = 'editor') => (await listed(areaId, who)).notice.version
const asked = async (areaId = TOWN, who = 'editor') => ({
  areaId,
  command: ulid(),
  version: await versionOf(areaId, who),
})
const send = async (areaId = TOWN, who = 'editor', more: object = {}) =>
  test.done<AreaUrgent>(who, 'content', 'sendToScreens', {
    ...(await asked(areaId, who)),
    words,
    minutes: 30,
    ...more,
  })
const end = async (areaId = TOWN, who = 'editor') =>
  test.done<AreaUrgent>(who, 'content', 'endOnScreens', await asked(areaId, who))
const titlesOn = async (key: string) => (await programme(key)).urgents.map(({ title }) => title)

describe('a notice to all screens of a town', () => {
  it('is with each of them at its next call, with none elsewhere, and is ended everywhere at once', async () => {
    const [near, far, other] = [newKey(), newKey(), newKey()]
    await paired(near)
    await paired(far, '戏台', 'v-yanghou')
    await paired(other, '别处的屏', 'v-dingxi-1', 'admin')
    const [before, elsewhere] = [await programme(near), await programme(other)]
    const sent = await send()
    expect(sent).toMatchObject({ level: 'town', urgent: words })
    expect(await poll(near, before)).toMatchObject({
      kind: 'programme',
      programme: { urgents: [{ ...words, place: sent.areaName }] },
    })
    expect(await titlesOn(far)).toEqual([words.title])
    expect((await poll(other, elsewhere)).kind).toBe('same')
    expect(await listed()).toMatchObject({ notice: { version: sent.version, urgent: words } })

    const during = await programme(near)
    expect((await end()).urgent).toBeNull()
    expect(await poll(near, during)).toMatchObject({ kind: 'programme', programme: { urgents: [] } })
    expect(await titlesOn(far)).toEqual([])
  })

  it('is told once: the same again changes nothing, and a screen that has it is answered in a word', async () => {
    const key = newKey()
    await paired(key)
    const input = { ...(await asked()), words, minutes: 30 }
    const [one, other] = await Promise.all(
      [1, 2].map(() => test.done<AreaUrgent>('editor', 'content', 'sendToScreens', input)),
    )
    expect(one).toEqual(other)
    const has = await programme(key)
    expect(await test.done('editor', 'content', 'sendToScreens', input)).toEqual(one)
    expect(await poll(key, has)).toEqual({ kind: 'same', now: expect.any(String) })
    await end()
  })

  it('is on a screen that is joined while it runs', async () => {
    await paired(newKey())
    await send()
    const late = newKey()
    const view = await paired(late, '刚接的屏')
    expect(view.urgents).toMatchObject([words])
    expect(await titlesOn(late)).toEqual([words.title])
    await end()
    expect(await titlesOn(late)).toEqual([])
  })

  it('stays when somebody changes the programme at the very same time', async () => {
    const key = newKey()
    let view = await paired(key)
    for (let round = 0; round < 8; round += 1) {
      const title = `第 ${round} 条`
      const sending = send(TOWN, 'editor', { words: { ...words, title } })
      view = await saved(view, [slogan('红事新办')])
      await sending
      expect(await titlesOn(key)).toEqual([title])
    }
    await end()
  })

  it('stands beside a village’s and a screen’s own, and each ends by itself', async () => {
    const key = newKey()
    const view = await paired(key)
    await send()
    await send('v-yangqian', 'admin', { words: { ...words, title: '村里停水' } })
    await test.done('editor', 'content', 'sendUrgent', {
      ...on(view),
      words: { ...words, title: '这里修路' },
      minutes: 30,
    })
    expect(await titlesOn(key)).toEqual(['这里修路', '村里停水', words.title])
    await end()
    expect(await titlesOn(key)).toEqual(['这里修路', '村里停水'])
    const now = await test.done<ScreenView>('editor', 'content', 'readScreen', { id: view.id })
    await test.done('editor', 'content', 'endUrgent', on(now))
    expect(await titlesOn(key)).toEqual(['村里停水'])
    await end('v-yangqian', 'admin')
    expect(await titlesOn(key)).toEqual([])
  })

  it('of two who send at once the second is told who was first, and sees it', async () => {
    const village = 'v-wangjiagang'
    await paired(newKey(), '头一块', village)
    const version = await versionOf(village)
    expect(version).toBe(0)
    const by = (who: string, title: string) =>
      test.answer<AreaUrgent>(who, 'content', 'sendToScreens', {
        areaId: village,
        command: ulid(),
        version,
        words: { ...words, title },
        minutes: 30,
      })
    const answers = await Promise.all([by('editor', '第一条'), by('admin', '第二条')])
    const refused = answers.filter(({ ok }) => !ok)
    expect(refused).toMatchObject([{ code: 'conflict', message: expect.stringMatching(/[吴卫]演示/) }])
    const won = answers.find((answer) => answer.ok)
    expect((await listed(village)).notice).toEqual(won?.ok === true && won.data)
    await end(village)
  })

  it('that has ended is not ended again, and one with a person’s own number is not sent', async () => {
    await paired(newKey())
    const answer = await test.answer('editor', 'content', 'endOnScreens', await asked())
    expect(answer).toMatchObject({ ok: false, code: 'notNow' })
    const input = { ...(await asked()), words: { ...words, text: '打 138 0013 8000' }, minutes: 30 }
    expect(await test.answer('editor', 'content', 'sendToScreens', input)).toMatchObject({
      fields: [{ path: 'words.text' }],
    })
  })

  it('is sent by nobody of another town', async () => {
    const input = { areaId: 't-dingxi', command: ulid(), version: 0, words, minutes: 30 }
    const answer = await test.answer('editor', 'content', 'sendToScreens', input)
    expect(answer).toMatchObject({ ok: false })
  })

  it('names beforehand every screen it reaches', async () => {
    const { screens } = await test.done<{ screens: ReachedScreen[] }>('admin', 'content', 'reachedScreens', {
      areaId: 'c-demo',
    })
    const { rows } = await listed('c-demo', 'admin')
    expect(screens.length).toBeGreaterThanOrEqual(rows.length)
    expect(
      screens
        .slice(0, rows.length)
        .map(({ id, name, villageName, status }) => [id, name, villageName, status]),
    ).toEqual(rows.map(({ id, name, villageName, status }) => [id, name, villageName, status]))
    expect(JSON.stringify(screens)).not.toContain('items')
  })
})
