import { JSDOM } from 'jsdom'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Body, lacksOf, textsOf, type Block } from '../../../domain/content/body'
import { officialAccountHtml } from '../../../domain/content/official-account'
import { hostileHtml } from './hostile'
import { readHtml } from './read-html'

// Parsed as a browser does, in one page for all samples.
const DOCUMENT = new JSDOM().window.document
const SAMPLES = hostileHtml()
const SAFE_TAGS = new Set([
  'P',
  'H2',
  'H3',
  'UL',
  'OL',
  'LI',
  'BLOCKQUOTE',
  'STRONG',
  'TABLE',
  'TBODY',
  'TR',
  'TD',
  'SECTION',
  'IMG',
])
const SAFE_ATTRIBUTES = new Set(['style', 'src', 'alt'])

/** What of a page's elements is no harmless formatting. */
function executable(html: string): string[] {
  const page = DOCUMENT.createElement('template')
  page.innerHTML = html
  return [...page.content.querySelectorAll('*')].flatMap((element) => [
    ...(SAFE_TAGS.has(element.tagName) ? [] : [element.tagName]),
    ...[...element.attributes]
      .filter(({ name, value }) => !SAFE_ATTRIBUTES.has(name) || /url\(|expression|script:/i.test(value))
      .map(({ name, value }) => `${name}=${value}`),
  ])
}

describe('hostile HTML', () => {
  it('is tried in more than five hundred shapes', () => {
    expect(SAMPLES.length).toBeGreaterThan(500)
  })

  it('leaves nothing but blocks that the schema takes, with no link but https', async () => {
    for (const sample of SAMPLES) {
      const { body } = await readHtml(sample)
      if (body.length === 0) continue
      const parsed = v.safeParse(Body, body)
      if (!parsed.success)
        throw new Error(`${sample}\n${JSON.stringify(parsed.issues[0])}\n${JSON.stringify(body)}`)
      const links = JSON.stringify(body).match(/"link":"[^"]*"/g) ?? []
      for (const link of links) expect(link).toMatch(/^"link":"https:\/\/a\.example/i)
    }
  })

  it('is harmless again when copied for the official account', async () => {
    for (const sample of SAMPLES) {
      const { body } = await readHtml(`${sample}<p>好好的一段。</p>`)
      expect(executable(officialAccountHtml(body, {})), sample).toEqual([])
    }
  })

  it('does not take a harmless text down with it', async () => {
    const lost: string[] = []
    for (const sample of SAMPLES.filter((html) => isClosed(html))) {
      const { body } = await readHtml(`<p>前面一段。</p>${sample}<p>后面一段。</p>`)
      if (!textsOf(body).join('').includes('前面一段。')) lost.push(sample)
    }
    expect(lost).toEqual([])
  })

  it('sees what it is to see: an untouched sample would be told', () => {
    const some = SAMPLES.filter((_, place) => place % 7 === 0)
    const seen = some.filter((sample) => executable(sample).length > 0)
    expect(seen.length).toBeGreaterThan(some.length * 0.8)
  })
})

const isClosed = (html: string) => !/<(svg|template|style|title|xmp|textarea)[^>]*>(?!.*<\/\1)/is.test(html)

const run = (text: string) => [{ text }]

describe('harmless HTML', () => {
  it('keeps headings, bold, links, lists, quotes and tables', async () => {
    const { body } = await readHtml(`
      <h1>大标题</h1><h3>小标题</h3>
      <p>提前<strong>三天</strong>说，看<a href="https://a.example/x?a=1&amp;b=2">这里</a>。<br>第二行</p>
      <ol><li>打电话</li><li><p>来看</p><ul><li>带尺子</li></ul></li></ol>
      <blockquote><p>只劝不逼。</p><p>慢慢来。</p></blockquote>
      <table><thead><tr><th>东西</th><th>几个</th></tr></thead><tbody><tr><td>桌</td><td><b>二十</b></td></tr><tr><td>凳</td></tr></tbody></table>`)
    expect(body).toEqual([
      { kind: 'heading', level: 2, runs: run('大标题') },
      { kind: 'heading', level: 3, runs: run('小标题') },
      {
        kind: 'paragraph',
        runs: [
          { text: '提前' },
          { text: '三天', bold: true },
          { text: '说，看' },
          { text: '这里', link: 'https://a.example/x?a=1&b=2' },
          { text: '。' },
        ],
      },
      { kind: 'paragraph', runs: run('第二行') },
      { kind: 'list', ordered: true, items: [run('打电话'), run('来看'), run('带尺子')] },
      { kind: 'quote', lines: [run('只劝不逼。'), run('慢慢来。')] },
      {
        kind: 'table',
        head: true,
        rows: [
          [run('东西'), run('几个')],
          [run('桌'), [{ text: '二十', bold: true }]],
          [run('凳'), []],
        ],
      },
    ] satisfies Block[])
    expect(lacksOf(body)).toEqual([])
  })

  it('from Word becomes lists and unbroken sentences', async () => {
    const item = (marker: string, words: string) =>
      `<p class=MsoListParagraph style='margin-left:18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`
    const { body } = await readHtml(
      `<html><head><style>p.MsoNormal{mso-style-parent:""}</style><xml><w:WordDocument/></xml></head><body>
       <p class=MsoNormal style='text-indent:21.0pt'>广场的棚子
修好了，<b style='mso-bidi-font-weight:normal'>可以借</b>。<o:p></o:p></p>${item('1.', '打电话')}${item('2.', '来看')}${item('·', '带尺子')}</body></html>`,
    )
    expect(body).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: '广场的棚子修好了，' }, { text: '可以借', bold: true }, { text: '。' }],
      },
      { kind: 'list', ordered: true, items: [run('打电话'), run('来看')] },
      { kind: 'list', ordered: false, items: [run('带尺子')] },
    ])
  })

  it('from the official account loses its frames and keeps its words; its pictures are told of', async () => {
    const { body, leftOut } = await readHtml(
      `<section style="box-sizing:border-box"><section><p><span style="font-weight: bold;color:#f00">一、</span>丰收节</p></section>
       <table><tbody><tr><td><p>框里的一段</p></td></tr></tbody></table>
       <p><img data-src="https://mmbiz.qpic.cn/x" src="data:image/gif;base64,R0lG"></p></section>`,
    )
    expect(body).toEqual([
      { kind: 'paragraph', runs: [{ text: '一、', bold: true }, { text: '丰收节' }] },
      { kind: 'paragraph', runs: run('框里的一段') },
    ])
    expect(leftOut).toEqual({ pictures: 1, tables: 0 })
  })
})
