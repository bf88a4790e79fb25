import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import type { Block } from '../../../domain/content/body'
import { blocksOf, docOf } from './doc'
import { KIT } from './kit'

const FILE = 'cloud://e.b/articles/01JE2E00000000000000000001/01JE2E00000000000000000002'
const BODY: Block[] = [
  { kind: 'heading', level: 2, runs: [{ text: '怎么借' }] },
  { kind: 'heading', level: 3, runs: [{ text: '先打电话' }] },
  {
    kind: 'paragraph',
    runs: [{ text: '提前' }, { text: '三天', bold: true }, { text: '看', link: 'https://a.example/x' }],
  },
  { kind: 'list', ordered: true, items: [[{ text: '打电话' }], [{ text: '来看' }]] },
  { kind: 'list', ordered: false, items: [[{ text: '带尺子' }]] },
  { kind: 'quote', lines: [[{ text: '只劝不逼。' }], [{ text: '慢慢来。' }]] },
  {
    kind: 'table',
    head: true,
    rows: [
      [[{ text: '东西' }], [{ text: '几个' }]],
      [[{ text: '桌' }], []],
    ],
  },
  { kind: 'table', head: false, rows: [[[{ text: '凳' }], [{ text: '四十' }]]] },
  {
    kind: 'picture',
    file: `${FILE}.jpg`,
    width: 4,
    height: 3,
    caption: '棚子',
    alt: '蓝顶',
    decorative: false,
  },
  { kind: 'video', title: '搭棚子', source: { kind: 'link', link: 'https://a.example/v' }, poster: '' },
]

test('an article opened and stored again is the same, and the editor’s own rules accept every block', () => {
  const doc = docOf(BODY)
  const checked = Node.fromJSON(getSchema(KIT), doc)
  checked.check()
  expect(blocksOf(checked.toJSON())).toEqual(BODY)
})

test('empty lines are space to write in, not paragraphs', () => {
  expect(blocksOf(docOf([]))).toEqual([])
  expect(
    blocksOf({
      type: 'doc',
      content: [{ type: 'paragraph' }, { type: 'bulletList', content: [{ type: 'listItem' }] }],
    }),
  ).toEqual([])
})

test('a picture that is no block of ours does not get in', () => {
  const picture = {
    type: 'picture',
    attrs: { block: { kind: 'picture', file: 'https://evil.example/x.svg' } },
  }
  expect(blocksOf({ type: 'doc', content: [picture] })).toEqual([])
})
