import { describe, expect, it } from 'vitest'
import type { ScreenPicture, ScreenRow, ScreenView } from '../../domain/content/screens-api'
import { fresh, withTestCloud } from '../../e2e/test-cloud'
import { photoPanel } from '../../e2e/test-photos'
import { newKey, on, panel, screensOn, slogan } from '../../e2e/test-screens'

const test = withTestCloud()

const { codeFor, paired, poll, programme, saved } = screensOn(test)

describe('a screen', () => {
  it('shows a code until staff confirm it, and has its programme at the next call', async () => {
    const key = newKey()
    expect(await poll(key)).toEqual({ kind: 'unpaired' })
    const view = await paired(key)
    expect(view).toMatchObject({ status: 'paired', villageName: '养前村', name: '村口大屏' })
    expect(await programme(key)).toMatchObject({ screenId: view.id, villageName: '养前村', slides: [] })
  })

  it('has its key nowhere in the database', async () => {
    const key = newKey()
    await paired(key)
    expect(JSON.stringify(test.everything())).not.toContain(key)
  })

  it('that is unchanged is answered in a word, and otherwise with everything', async () => {
    const key = newKey()
    const view = await saved(await paired(key), [slogan('红事新办'), panel('chengxin-zhongzi')])
    const has = await programme(key)
    expect(has.slides.map(({ kind }) => kind)).toEqual(['slogan', 'panel'])
    expect(has.slides.map(({ picture }) => picture)).toEqual(['', expect.stringMatching(/^[0-9a-f]{64}$/)])
    const same = await poll(key, has)
    expect(Object.keys(same).sort()).toEqual(['kind', 'now'])
    expect((await poll(key, { ...has, thorough: true })).kind).toBe('same')
    await saved(view, [slogan('白事简办')])
    expect((await poll(key, has)).kind).toBe('programme')
  })

  it('asks for its own drawings apart, and gets no others', async () => {
    const key = newKey()
    await saved(await paired(key), [panel('chengxin-zhongzi'), panel('chengxin-guatan')])
    const { slides } = await programme(key)
    const ask = (panelIds: string[]) =>
      test.done<{ pictures: ScreenPicture[] }>('visitor', 'content', 'screenPictures', { key, panelIds })
    const { pictures } = await ask(['chengxin-zhongzi', 'chengxin-guatan', 'not-on-it'])
    expect(pictures.map(({ picture }) => picture)).toEqual(slides.map(({ picture }) => picture))
    for (const { art } of pictures) expect(art).toMatch(/^<svg/)
    expect((await ask(['not-on-it'])).pictures).toEqual([])
  })

  it('with photographs is told of its programme in a few words, and gets them one by one', async () => {
    const key = newKey()
    const ids: string[] = []
    for (const colour of ['#d03020', '#208040'])
      ids.push(await photoPanel(test.cloud.url, test.done, '锣鼓队（演示）', colour))
    await saved(await paired(key), ids.map(panel))
    expect(JSON.stringify(await poll(key)).length).toBeLessThan(3000)
    const ask = { key, panelIds: ids }
    const { pictures } = await test.done<{ pictures: ScreenPicture[] }>(
      'visitor',
      'content',
      'screenPictures',
      ask,
    )
    expect(pictures.map(({ panelId }) => panelId)).toEqual(ids.slice(0, 1))
    expect(pictures[0]?.art.length).toBeGreaterThan(200_000)
  })

  it('that was taken off shows a code again, and its programme waits for another machine', async () => {
    const key = newKey()
    const view = await saved(await paired(key), [slogan('邻里和睦')])
    const off = await test.done<ScreenView>('editor', 'content', 'unpairScreen', on(view))
    expect(await poll(key)).toEqual({ kind: 'unpaired' })
    const other = newKey()
    await test.done('editor', 'content', 'pairScreen', {
      ...on(off),
      areaId: 'v-yangqian',
      code: await codeFor(other),
      name: '村口大屏',
      orientation: 'portrait',
    })
    expect((await programme(other)).slides.map(({ text }) => text)).toEqual(['邻里和睦'])
  })

  it('is heard of by its staff: when, which version, what it shows', async () => {
    const key = newKey()
    const items = [slogan('孝老爱亲')]
    const view = await saved(await paired(key, '听得见的屏'), items)
    const { version } = await programme(key)
    await poll(key, { version, tag: 'ab', showing: items[0]?.id ?? '' })
    const { rows } = await test.done<{ rows: ScreenRow[] }>('admin', 'content', 'listScreens', {
      areaId: 'c-demo',
    })
    const row = rows.find(({ id }) => id === view.id)
    expect(row).toMatchObject({ name: '听得见的屏', showing: '标语', contact: { version } })
    expect(row?.contact.at).not.toBe('')
  })
})

describe('a code', () => {
  it('is used once', async () => {
    const key = newKey()
    const code = await codeFor(key)
    const place = { areaId: 'v-yangqian', version: 0, code, name: '第一块', orientation: 'landscape' }
    await test.done('editor', 'content', 'pairScreen', { ...fresh(), ...place })
    const again = await test.answer('editor', 'content', 'pairScreen', { ...fresh(), ...place })
    expect(again).toMatchObject({ ok: false, code: 'badInput', fields: [{ path: 'code' }] })
  })

  it('confirmed twice by one tap makes one screen', async () => {
    const code = await codeFor(newKey())
    const place = { areaId: 'v-yangqian', version: 0, code, name: '只有一块', orientation: 'landscape' }
    const input = { ...fresh(), ...place }
    const [one, other] = await Promise.all(
      [1, 2].map(() => test.done<ScreenView>('editor', 'content', 'pairScreen', input)),
    )
    expect(one?.id).toBe(other?.id)
    expect(one?.history).toHaveLength(1)
  })

  it('is not confirmed by staff of another town, nor for one', async () => {
    const place = { version: 0, code: await codeFor(newKey()), name: '别处的屏', orientation: 'landscape' }
    const input = { ...fresh(), ...place, areaId: 'v-dingxi-1' }
    expect(await test.answer('editor', 'content', 'pairScreen', input)).toMatchObject({ code: 'notAllowed' })
  })

  it('that nobody confirmed is gone after its time', async () => {
    await codeFor(newKey())
    const kept = () => test.everything().pairings?.length ?? 0
    expect(kept()).toBeGreaterThan(0)
    const stale = {
      collectionName: 'pairings',
      query: '{}',
      data: '{"$set":{"expiresAt":"2020-01-01T00:00:00.000Z"}}',
    }
    test.cloud.database.handle('database.modifyDocument', {
      ...stale,
      multi: true,
      merge: true,
      upsert: false,
    })
    await test.cloud.fireTimer('clock')
    expect(kept()).toBe(0)
  })
})

describe('an urgent notice', () => {
  const words = { title: '今晚停水', text: '晚上 8 点到 10 点停水，请先接好。' }

  it('is with the screen at its next call, and can be ended early', async () => {
    const key = newKey()
    const view = await paired(key)
    const has = await programme(key)
    const urgent = { ...on(view), words, minutes: 30 }
    const sent = await test.done<ScreenView>('editor', 'content', 'sendUrgent', urgent)
    const polled = await poll(key, has)
    expect(polled).toMatchObject({ kind: 'programme', programme: { urgents: [words] } })
    expect(sent.actions).toContain('endUrgent')
    await test.done('editor', 'content', 'endUrgent', on(sent))
    expect((await programme(key)).urgents).toEqual([])
  })

  it('with a person’s own phone number is not sent', async () => {
    const view = await paired(newKey())
    const input = { ...on(view), words: { ...words, text: '有事打 138 0013 8000' }, minutes: 30 }
    const answer = await test.answer('editor', 'content', 'sendUrgent', input)
    expect(answer).toMatchObject({ ok: false, fields: [{ path: 'words.text' }] })
  })

  it('of two who act at once the second is told who was first', async () => {
    const view = await paired(newKey())
    const by = (who: string) =>
      test.answer<ScreenView>(who, 'content', 'sendUrgent', { ...on(view), words, minutes: 30 })
    const answers = [await by('editor'), await by('admin')]
    expect(answers[1]).toMatchObject({
      ok: false,
      code: 'conflict',
      message: expect.stringContaining('吴演示'),
    })
  })
})

describe('a panel to choose from', () => {
  it('hangs on an open wall of the town', async () => {
    const { panels } = await test.done<{ panels: { id: string }[] }>('visitor', 'content', 'hangingPanels', {
      areaId: 't-taiqian',
    })
    expect(panels).toHaveLength(24)
  })
})
