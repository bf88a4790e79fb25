import { describe, expect, test } from 'vitest'
import { bodyOf, type Block } from '../../../domain/content/body'
import { draftOf, EMPTY_FORM, faultsAt, faultsOf, formOf, paragraphsOf } from './form'

const FORM = { ...EMPTY_FORM, title: '广场的灯修好了', text: '第一段。\n\n第二段。' }

describe('writing an article', () => {
  test('a text pasted from Word keeps its paragraphs and loses what nobody sees', () => {
    expect(paragraphsOf('\u3000\u3000第一段。\r\n\r\n\t第二\u200b段。\n第三段。\n\n\n')).toEqual([
      '第一段。',
      '第二段。',
      '第三段。',
    ])
  })

  test('what was stored opens for mending as it was written', () => {
    expect(draftOf(formOf(draftOf(FORM)))).toEqual(draftOf(FORM))
  })

  test('a text with formatting stays as it is while a phone changes the title', () => {
    const body: Block[] = [
      { kind: 'heading', level: 2, runs: [{ text: '怎么借' }] },
      ...bodyOf(['打个电话。']),
    ]
    const form = formOf({ ...draftOf(FORM), body })
    expect(form.text).toBe('')
    expect(draftOf({ ...form, title: '棚子怎么借' }).body).toEqual(body)
  })

  test('an empty page is told what it lacks, at each field', () => {
    expect(Object.keys(faultsOf(EMPTY_FORM)).sort()).toEqual(['text', 'title'])
    expect(faultsOf(FORM)).toEqual({})
  })

  test('a repost names its source and its link', () => {
    expect(Object.keys(faultsOf({ ...FORM, reposted: true })).sort()).toEqual(['link', 'source'])
    expect(faultsOf({ ...FORM, reposted: true, source: '演示报', link: 'http://a.example' }).link).toContain(
      'https',
    )
  })

  test('a source left over from an earlier choice is not sent with one’s own piece', () => {
    expect(draftOf({ ...FORM, source: '演示报', link: 'https://a.example' })).toMatchObject({
      source: '',
      link: '',
    })
  })

  test('a fault the cloud finds in a paragraph stands at the text', () => {
    expect(faultsAt([{ path: 'draft.body.3.runs', message: '太长' }])).toEqual({ text: '太长' })
    expect(faultsAt([{ path: 'version', message: '旧了' }])).toEqual({})
  })
})
