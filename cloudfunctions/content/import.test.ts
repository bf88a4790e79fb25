import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import type { EditorialView, Imported } from '../../domain/content/api'
import { bodyOf, textsOf, type Block } from '../../domain/content/body'
import { fresh, openidOf, withTestCloud } from '../../e2e/test-cloud'
import { hostileHtml } from './html/hostile'
import { wordFile, wordFileOf } from './word/testing'

const test = withTestCloud()

/** Puts a file into storage as the editor's browser does. */
async function put(id: string, bytes: Buffer): Promise<string> {
  const path = `articles/${id}/${ulid()}.docx`
  const response = await fetch(`${test.cloud.url}/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-local-openid': openidOf('editor') ?? '' },
    body: new Uint8Array(bytes),
  })
  const body: unknown = await response.json()
  if (typeof body === 'object' && body !== null && 'fileID' in body) return String(body.fileID)
  throw new Error(JSON.stringify(body))
}

async function imported(bytes: Buffer): Promise<Imported & { id: string }> {
  const id = ulid()
  const input = { areaId: 't-taiqian', id, file: await put(id, bytes) }
  return { ...(await test.done<Imported>('editor', 'content', 'importWord', input)), id }
}

const HOSTILE = hostileHtml()

const inParts = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  )

// What no XML file can carry, and what is not seen, is not typed into a document either.
const printable = (html: string) =>
  html.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\ufeff]|[\ud800-\udfff]/g, '').slice(0, 200)
const addressIn = (html: string) =>
  printable(/(?:href|src|action|data)\s*=\s*["']?([^"'>]+)/i.exec(html)?.[1] ?? 'javascript:alert(1)')
const squeezed = (text: string) => text.replace(/\s+/g, '')
const linksOf = (body: readonly Block[]): string[] =>
  [...JSON.stringify(body).matchAll(/"(?:link|file)":"([^"]*)"/g)].map(([, link = '']) => link)

const run = (text: string) => [{ text }]
const DRAFT = {
  title: '棚子怎么借',
  column: 'notices',
  summary: '',
  reposted: false,
  source: '',
  link: '',
  currentAffairs: false,
  important: false,
}
const save = (body: unknown) =>
  test.answer<EditorialView>('editor', 'content', 'saveArticle', {
    ...fresh(),
    areaId: 't-taiqian',
    version: 0,
    draft: { ...DRAFT, body },
  })

/** What the clerk's file must come to, pictures apart. */
const EXPECTED: Block[] = [
  { kind: 'heading', level: 2, runs: run('棚子怎么借') },
  {
    kind: 'paragraph',
    runs: [
      { text: '提前' },
      { text: '三天', bold: true },
      { text: '打电话，' },
      { text: '看图纸', link: 'https://a.example/shed' },
      { text: '。' },
    ],
  },
  { kind: 'heading', level: 2, runs: run('三步') },
  { kind: 'list', ordered: true, items: [run('打电话'), run('来看'), run('签字')] },
  {
    kind: 'table',
    head: false,
    rows: [
      [run('东西'), run('几个')],
      [run('桌'), run('二十')],
    ],
  },
  { kind: 'paragraph', runs: run('用完洗干净还回来。') },
]

describe('a Word file', () => {
  it.each([
    ['made by a library', () => wordFile()],
    ['made by LibreOffice', async () => readFileSync(join(__dirname, 'fixtures', 'libreoffice.docx'))],
  ])('%s comes in whole: headings, bold, link, list, table and two pictures', async (_name, make) => {
    const { body, leftOut, urls } = await imported(await make())
    const pictures = body.flatMap((block) => (block.kind === 'picture' ? [block] : []))
    expect(body.filter(({ kind }) => kind !== 'picture')).toEqual(EXPECTED)
    expect(pictures.map(({ width, height, alt }) => [width, height, alt])).toEqual([
      [400, 300, '广场上的蓝顶棚子'],
      [200, 260, '两盏亮灯'],
    ])
    expect(leftOut).toEqual({ pictures: 0, tables: 0 })
    for (const { file } of pictures)
      expect((await fetch(urls[file] ?? '')).headers.get('content-type')).toBe('image/png')
    expect(await save(body)).toMatchObject({ ok: true })
  })

  it('that links to something that runs keeps its words alone', async () => {
    const { body } = await imported(await wordFile('javascript:alert(1)'))
    expect(JSON.stringify(body)).not.toContain('javascript')
    expect(textsOf(body)).toContain('提前三天打电话，看图纸。')
  })

  it('of hostile words and links brings the words, as words, and no link that runs', async () => {
    for (const some of inParts(HOSTILE, 80)) {
      const lines = some.map((html) => ({ text: printable(html), link: addressIn(html) }))
      const { body } = await imported(await wordFileOf(lines))
      const texts = textsOf(body)
      for (const { text } of lines)
        expect(texts.some((one) => squeezed(one) === squeezed(`${text}看`))).toBe(true)
      expect(linksOf(body).filter((link) => !/^https:/i.test(link))).toEqual([])
      expect(await save(body)).toMatchObject({ ok: true, data: { draft: { body } } })
    }
  })

  it('is not kept once it has come in', async () => {
    const id = ulid()
    const input = { areaId: 't-taiqian', id, file: await put(id, await wordFile()) }
    await test.done('editor', 'content', 'importWord', input)
    expect(await test.answer('editor', 'content', 'importWord', input)).toMatchObject({ code: 'notFound' })
  })

  it('that is none is told so, with the mend', async () => {
    const id = ulid()
    const input = { areaId: 't-taiqian', id, file: await put(id, Buffer.from('假的')) }
    const answer = await test.answer('editor', 'content', 'importWord', input)
    expect(answer).toMatchObject({ code: 'badInput', message: expect.stringContaining('.docx') })
  })
})

describe('what is pasted', () => {
  it('can be saved as it was cleaned, however hostile it was', async () => {
    const paste = async (html: string) => {
      const { body } = await test.done<Imported>('editor', 'content', 'cleanHtml', {
        areaId: 't-taiqian',
        html: `${html}<p>好好的一段。</p>`,
      })
      const saved = await save([...body, ...bodyOf(['末尾。'])])
      if (!saved.ok) throw new Error(`${html}: ${saved.message}`)
      expect(saved.data.draft.body).toEqual([...body, ...bodyOf(['末尾。'])])
      expect(
        linksOf(saved.data.draft.body).filter((link) => !/^https:/i.test(link)),
        html,
      ).toEqual([])
    }
    for (const some of inParts(HOSTILE, 8)) await Promise.all(some.map(paste))
  })
})

describe('saving', () => {
  it('refuses blocks that would run, were they let in without cleaning', async () => {
    for (const block of [
      { kind: 'paragraph', runs: [{ text: '看', link: 'javascript:alert(1)' }] },
      { kind: 'html', html: '<script>alert(1)</script>' },
      {
        kind: 'picture',
        file: 'https://evil.example/x.svg',
        width: 1,
        height: 1,
        caption: '',
        alt: '',
        decorative: true,
      },
      { kind: 'paragraph', runs: [{ text: '看', html: '<img onerror=alert(1)>' }] },
    ])
      expect(await save([block])).toMatchObject({ ok: false, code: 'badInput' })
  })

  it('takes a hostile text for the words it is', async () => {
    for (const text of HOSTILE.map(printable).filter((_, place) => place % 50 === 0)) {
      expect(await save(bodyOf([text]))).toMatchObject({
        ok: true,
        data: { draft: { body: bodyOf([text]) } },
      })
    }
  })
})
