import { expect, test } from 'vitest'
import type { Block } from '../../../domain/content/body'
import { aloudOf } from './aloud'
import { cutRuns } from './cut-runs'
import { readBody } from './read-body'

const RUNS = [{ text: '提前三天说。 打' }, { text: '电话', bold: true as const }, { text: '就行！没了' }]

test('bold words keep their look while their sentence is marked, and no letter is lost', () => {
  const [aloud] = aloudOf([RUNS.map(({ text }) => text).join('')], 4)
  if (aloud === undefined) throw new Error('nothing to read')
  const pieces = cutRuns(RUNS, aloud)
  expect(pieces).toEqual([
    { text: '提前三天说。', sentence: 4 },
    { text: ' 打', sentence: 5 },
    { text: '电话', bold: true, sentence: 5 },
    { text: '就行！', sentence: 5 },
    { text: '没了', sentence: 6 },
  ])
})

test('sentences count on through headings, lists, pictures and tables in the order they stand', () => {
  const body: Block[] = [
    { kind: 'heading', level: 2, runs: [{ text: '怎么借' }] },
    { kind: 'list', ordered: false, items: [[{ text: '先打电话。再来看。' }], [{ text: '三天前说' }]] },
    { kind: 'table', head: false, rows: [[[{ text: '桌' }], [{ text: '二十' }]]] },
  ]
  const read = readBody('棚子修好了', body)
  expect(read.sentences).toEqual(['棚子修好了', '怎么借', '先打电话。', '再来看。', '三天前说', '桌，二十'])
  expect(read.blocks.flatMap(({ aloud }) => aloud.map(({ first }) => first))).toEqual([1, 2, 4, 5])
})
