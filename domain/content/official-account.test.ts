import { expect, test } from 'vitest'
import type { Block } from './body'
import { officialAccountHtml } from './official-account'

const FILE = 'cloud://e.b/articles/01JE2E00000000000000000001/01JE2E00000000000000000002.jpg'
const PICTURE: Block = {
  kind: 'picture',
  file: FILE,
  width: 4,
  height: 3,
  caption: '新"棚子"',
  alt: '蓝<顶>',
  decorative: false,
}

test('words that look like markup stay words', () => {
  const html = officialAccountHtml(
    [{ kind: 'paragraph', runs: [{ text: '<script>alert("1 & 2")</script>' }] }],
    {},
  )
  expect(html).toContain('&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;')
  expect(html).not.toContain('<script')
})

test('headings, bold, lists, quotes and tables carry their looks with them, since the account keeps no style sheet', () => {
  const html = officialAccountHtml(
    [
      { kind: 'heading', level: 2, runs: [{ text: '怎么借' }] },
      { kind: 'list', ordered: true, items: [[{ text: '打', bold: true }]] },
      { kind: 'quote', lines: [[{ text: '慢慢来' }]] },
      { kind: 'table', head: true, rows: [[[{ text: '东西' }]], [[]]] },
    ],
    {},
  )
  expect(html).toMatch(/^<h2 style="[^"]+">怎么借<\/h2>/)
  expect(html).toMatch(/<ol style="[^"]+"><li style="[^"]+"><strong>打<\/strong><\/li><\/ol>/)
  expect(html.match(/<(\w+)(?![^>]*style=)[^>]*>/g)?.filter((tag) => !/strong|tr/.test(tag))).toEqual([])
})

test('a link is written out, a picture is fetched from its address, and one without an address is left out', () => {
  const link: Block = { kind: 'paragraph', runs: [{ text: '看这里', link: 'https://a.example/?a=1&b=2' }] }
  expect(officialAccountHtml([link], {})).toContain('看这里（https://a.example/?a=1&amp;b=2）')
  const shown = officialAccountHtml([PICTURE], { [FILE]: 'https://files.example/x?a="1"' })
  expect(shown).toContain('src="https://files.example/x?a=&quot;1&quot;" alt="蓝&lt;顶&gt;"')
  expect(shown).toContain('新&quot;棚子&quot;')
  expect(officialAccountHtml([PICTURE], {})).toBe('')
  expect(officialAccountHtml([PICTURE], { [FILE]: 'javascript:alert(1)' })).toBe('')
})
