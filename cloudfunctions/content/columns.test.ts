import { describe, expect, it } from 'vitest'
import type { ArticleCard } from '../../domain/content/article'
import { articlesOn } from '../../e2e/test-articles'
import { withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()
const { published, done } = articlesOn(test)

interface Listed {
  articles: ArticleCard[]
  more: boolean
}
const list = (more: object) =>
  test.done<Listed>('visitor', 'content', 'listArticles', { areaId: 'v-yanghou', ...more })
const titles = ({ articles }: Listed) => articles.map(({ title }) => title)

describe('a column', () => {
  it('shows its own articles alone, pinned ones first, and those of no other town', async () => {
    const first = await published({ title: '添丁席不铺张', column: 'customs' })
    await published({ title: '停水通知一则', column: 'notices' })
    await published({ title: '婚车少几辆', column: 'customs' })
    await done('editor', 'pinArticle', first, { pinned: true })
    expect(titles(await list({ column: 'customs' }))).toEqual(['添丁席不铺张', '婚车少几辆'])
    expect(titles(await list({}))).toHaveLength(3)
    expect(titles(await list({ column: 'theory' }))).toEqual([])
    expect(titles(await list({ column: 'customs', areaId: 'v-dingxi-1' }))).toEqual([])
  })

  it('goes back page by page without a gap and without another column’s', async () => {
    const told = Array.from({ length: 23 }, (_, place) => `讲理论第 ${place + 1} 篇`)
    for (const title of told) await published({ title, column: 'theory' })
    const newest = await list({ column: 'theory' })
    expect(newest).toMatchObject({ more: true, articles: { length: 20 } })
    const older = await list({ column: 'theory', before: newest.articles.at(-1)?.listOrder })
    expect(older.more).toBe(false)
    expect([...titles(newest), ...titles(older)]).toEqual([...told].reverse())
  })

  it('that there is none of is refused with the mend', async () => {
    const answer = await test.answer('visitor', 'content', 'listArticles', {
      areaId: 'v-yanghou',
      column: 'gossip',
    })
    expect(answer).toMatchObject({ code: 'badInput', message: '请选择栏目' })
  })
})
