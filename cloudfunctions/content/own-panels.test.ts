import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import type { OpenedWall } from '../../domain/content/api'
import type { Panel } from '../../domain/content/panel'
import type { OwnPanel } from '../../domain/content/panels-api'
import type { WallView } from '../../domain/content/walls-api'
import { withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()
const slogan = { template: 'slogan', title: '讲诚信，好乡风', words: '养前村' }
const alt = '红底的大字标语，上下两行'

const save = (values: object = slogan, who = 'editor') =>
  test.done<OwnPanel>(who, 'content', 'savePanel', {
    id: ulid().toLowerCase(),
    command: ulid(),
    areaId: 't-taiqian',
    version: 0,
    draft: { values, alt },
  })
const step = (who: string, action: string, panel: OwnPanel, input: object = {}) =>
  test.done<OwnPanel>(who, 'content', action, {
    id: panel.id,
    command: ulid(),
    version: panel.version,
    ...input,
  })
const passed = async (panel: OwnPanel) =>
  step('reviewer1', 'reviewPanel', await step('editor', 'submitPanel', panel), { verdict: { kind: 'pass' } })
const usable = async () =>
  (await test.done<{ panels: Panel[] }>('editor', 'content', 'panelsFor', { areaId: 'v-yangqian' })).panels

describe('a panel a town makes', () => {
  it('is seen by a second person before any villager sees it', async () => {
    const panel = await save()
    expect(await test.answer('visitor', 'content', 'readPanel', { id: panel.id })).toMatchObject({
      code: 'notFound',
    })
    expect((await usable()).map(({ id }) => id)).not.toContain(panel.id)
    const used = await passed(panel)
    expect(used.status).toBe('used')
    const read = await test.done<Panel>('visitor', 'content', 'readPanel', { id: panel.id })
    expect(read).toMatchObject({ title: slogan.title, alt, value: '标语' })
    expect(read.art).toMatch(/^<svg/)
    expect((await usable()).map(({ id }) => id)).toContain(panel.id)
  })

  it('hangs on a wall beside the library’s, and is gone from it once withdrawn', async () => {
    const panel = await passed(await save())
    const hang = { id: 'yangqian-1', command: ulid(), version: 2, panelIds: [panel.id, 'chengxin-zhongzi'] }
    await test.done<WallView>('editor', 'content', 'hangPanels', hang)
    const open = async () => {
      const opened = await test.done<OpenedWall>('visitor', 'content', 'openWall', { scene: 'w=yangqian-1' })
      return opened.kind === 'open' ? opened.panels.map(({ id }) => id) : []
    }
    expect(await open()).toEqual([panel.id, 'chengxin-zhongzi'])
    await step('editor', 'withdrawPanel', panel, { reason: '写错了' })
    expect(await open()).toEqual(['chengxin-zhongzi'])
  })

  it('goes back with a reason, and is handed in again', async () => {
    const returned = await step(
      'reviewer1',
      'reviewPanel',
      await step('editor', 'submitPanel', await save()),
      {
        verdict: { kind: 'return', reason: '落款写全称' },
      },
    )
    expect(returned).toMatchObject({ status: 'draft', reason: '落款写全称' })
    expect((await passed(returned)).status).toBe('used')
  })

  it('cannot be passed before it is handed in', async () => {
    const panel = await save()
    const input = { id: panel.id, command: ulid(), version: panel.version, verdict: { kind: 'pass' } }
    expect(await test.answer('reviewer1', 'content', 'reviewPanel', input)).toMatchObject({ code: 'notNow' })
  })

  it('shows what was typed as words, whatever it looks like', async () => {
    const title = '</text><script>x<'
    const { art } = await save({ ...slogan, title })
    expect(art).not.toContain('<script')
    expect(art).toContain('&lt;')
  })

  it('says which words do not fit, and wants a photograph that is there', async () => {
    const draft = (values: object) => ({
      id: ulid(),
      command: ulid(),
      areaId: 't-taiqian',
      version: 0,
      draft: { values, alt },
    })
    const long = { template: 'slogan', title: '讲文明树新风', words: '一\n二\n三\n四' }
    const answer = await test.answer('editor', 'content', 'savePanel', draft(long))
    expect(answer).toMatchObject({ code: 'badInput', message: expect.stringContaining('放不下') })
    const photo = 'cloud://local.local/content/panels/none.jpg'
    const lost = { template: 'picture', title: '锣鼓队', words: '', photo }
    expect(await test.answer('editor', 'content', 'savePanel', draft(lost))).toMatchObject({
      code: 'badInput',
      message: expect.stringContaining('照片没读出来'),
    })
  })
})
