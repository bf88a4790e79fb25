import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ArticleDraft } from '../../../domain/content/article'
import { storyDraft, storyWords } from './story'

const PEOPLE = {
  name: '陈演示',
  phone: '13800000001',
  group: '二组',
  isMinor: false,
  guardian: '',
  guardianPhone: '',
  nominator: '赵演示',
  nominatorPhone: '13800000002',
  relation: '邻居' as const,
}
const TOLD = {
  people: PEOPLE,
  text: {
    summary: '照顾邻居张奶奶十二年，天天送饭。',
    deeds: '十二年前开始送饭。\n赵演示也去帮过忙，电话 13800000002。\n\n修过村口的路。',
    motto: '帮人就是帮自己',
    photos: [],
    childPictured: false,
    answers: {},
  },
  villageName: '养前村',
  selectionTitle: '2026 年身边好人',
  visit: null,
}
const PICTURE = {
  file: 'cloud://local/articles/01J00000000000000000000000/01J00000000000000000000001.jpg',
  width: 1200,
  height: 900,
}

describe('an article begun from what was told of somebody named', () => {
  it('is a draft the editors’ desk takes as it is', () => {
    const draft = storyDraft(TOLD, [PICTURE])
    expect(v.safeParse(ArticleDraft, draft).issues).toBeUndefined()
    expect(draft.body.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'quote',
      'picture',
    ])
    expect(draft.column).toBe('stories')
  })

  it('tells no number and no nominator, and of a child no name', () => {
    const words = storyWords(TOLD)
    expect(words).toContain('陈演示')
    expect(words).not.toContain('赵演示')
    expect(words).not.toContain('13800000002')
    const child = { ...TOLD, people: { ...PEOPLE, isMinor: true, guardian: '陈大演' } }
    const deeds = { ...child, text: { ...TOLD.text, deeds: '陈演示和爸爸陈大演一起做的。' } }
    expect(storyWords(deeds)).not.toMatch(/陈演示|陈大演/)
  })

  it('fits the title and the summary, however long what was told is', () => {
    const long = {
      ...TOLD,
      text: { ...TOLD.text, summary: '帮'.repeat(300) },
      selectionTitle: '好'.repeat(30),
    }
    expect(v.safeParse(ArticleDraft, storyDraft(long, [])).issues).toBeUndefined()
  })
})
