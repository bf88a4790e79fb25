import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Body, bodyOf, filesOf, lacksOf, plainParagraphs, textsOf, type Block, type BlockOf } from './body'
import { spokenOf } from './spoken'

const FILE = `cloud://xiangfeng-local.bucket/articles/01JE2E00000000000000000001/01JE2E00000000000000000002`
const PICTURE: BlockOf<'picture'> = {
  kind: 'picture',
  file: `${FILE}.jpg`,
  width: 1600,
  height: 1200,
  caption: '新棚子',
  alt: '广场上一个新的蓝顶棚子',
  decorative: false,
}
const WHOLE: Block[] = [
  { kind: 'heading', level: 2, runs: [{ text: '怎么借' }] },
  { kind: 'paragraph', runs: [{ text: '提前' }, { text: '三天', bold: true }, { text: '说。' }] },
  {
    kind: 'list',
    ordered: true,
    items: [[{ text: '打电话' }], [{ text: '来看', link: 'https://a.example/x?y=1' }]],
  },
  { kind: 'quote', lines: [[{ text: '用完还回来。' }]] },
  PICTURE,
  { kind: 'video', title: '搭棚子', source: { kind: 'file', file: `${FILE}.mp4` }, poster: '' },
  {
    kind: 'table',
    head: true,
    rows: [
      [[{ text: '东西' }], [{ text: '几个' }]],
      [[{ text: '桌' }], []],
    ],
  },
]

const fault = (block: unknown) => {
  const parsed = v.safeParse(Body, [block])
  return parsed.success ? '' : parsed.issues[0].message
}

describe('an article’s body', () => {
  it('may hold every kind of block', () => {
    expect(v.parse(Body, WHOLE)).toEqual(WHOLE)
  })

  it('has no place for anything that runs', () => {
    const links = [
      'javascript:alert(1)',
      'http://a.example',
      'data:text/html,x',
      ' https://a',
      'https://a"onclick=x',
      'https://a\u202eb',
    ]
    for (const link of links) expect(fault({ kind: 'paragraph', runs: [{ text: '看', link }] })).not.toBe('')
    const files = [
      'https://a.example/x.jpg',
      `${FILE}.svg`,
      `${FILE}.jpg?x`,
      'cloud://e.b/ceremonies/x.jpg',
      `${FILE}/../a.jpg`,
    ]
    for (const file of files) expect(fault({ ...PICTURE, file })).toBe('图片要先传上来')
    expect(fault({ kind: 'html', html: '<script>' })).toBe('正文里有不认识的内容，请刷新后再试')
    expect(fault({ kind: 'paragraph', runs: [{ text: '看', onclick: 'x' }] })).toMatch(/不认识/)
  })

  it('is not ready while nobody has said what a picture shows, unless it only adorns', () => {
    expect(lacksOf(WHOLE)).toEqual([])
    expect(lacksOf([{ ...PICTURE, alt: ' ' }])[0]).toContain('图里有什么')
    expect(lacksOf([{ ...PICTURE, alt: '', decorative: true }])).toEqual([])
  })

  it('has tables whose rows are alike, and a length that a phone can show', () => {
    expect(fault({ kind: 'table', head: false, rows: [[[{ text: '一' }]], [[], []]] })).toContain(
      '格数要一样',
    )
    expect(v.safeParse(Body, bodyOf(Array.from({ length: 5 }, () => '长'.repeat(4500)))).success).toBe(false)
  })

  it('gives its texts to be checked, its files to be shown and its words to be heard', () => {
    expect(textsOf(WHOLE)).toEqual(expect.arrayContaining(['提前三天说。', '新棚子', '搭棚子', '桌']))
    expect(filesOf(WHOLE)).toEqual([`${FILE}.jpg`, `${FILE}.mp4`])
    expect(WHOLE.flatMap(spokenOf)).toEqual([
      '怎么借',
      '提前三天说。',
      '打电话',
      '来看',
      '用完还回来。',
      '图：新棚子。',
      '视频：搭棚子。',
      '东西，几个',
      '桌',
    ])
  })

  it('is plain only when nothing would be lost as plain paragraphs', () => {
    expect(plainParagraphs(bodyOf(['一。', '二。']))).toEqual(['一。', '二。'])
    for (const block of WHOLE) expect(plainParagraphs([block])).toBeUndefined()
  })
})
