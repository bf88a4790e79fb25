import * as v from 'valibot'
import { hasHidden } from '../fields'

/** The longest body, in characters and in blocks. */
export const MOST_CHARACTERS = 20_000
const MOST_BLOCKS = 300
const MOST_CELLS = 1200
// Of its JSON: what is cut into ever smaller pieces outgrows its words, and a document of the database.
const MOST_WRITTEN = 200_000
export const MOST_COLUMNS = 12
export const MOST_ROWS = 100
export const MOST_ITEMS = 100
/** The longest run, in characters. */
export const MOST_RUN = 5000

/** An address of another site: only https, and nothing in it that could end an attribute. */
export const HTTPS_LINK = /^https:\/\/[^\s"'<>\\`]+$/i

const STORED = '[A-Za-z0-9._-]+/articles/[0-9A-HJKMNP-TV-Z]{26}/[0-9A-HJKMNP-TV-Z]{26}'
const PICTURE_FILE = new RegExp(`^cloud://${STORED}\\.(jpg|png|gif|webp)$`)
/** A Word file on its way in. */
export const WORD_FILE = new RegExp(`^cloud://${STORED}\\.docx$`)
const VIDEO_FILE = new RegExp(`^cloud://${STORED}\\.mp4$`)

function words(name: string, most: number) {
  return v.pipe(
    v.string(`请填写${name}`),
    v.maxLength(most, `${name}最多 ${most} 个字`),
    v.check((text) => !hasHidden(text), `${name}里有看不见的字符，请重新输入`),
  )
}

const link = v.pipe(
  v.string('链接不对'),
  v.maxLength(300, '链接最多 300 个字'),
  v.regex(HTTPS_LINK, '链接要以 https:// 开头'),
  v.check((text) => !hasHidden(text), '链接里有看不见的字符，请重新输入'),
)

/** Some words of one look. */
const Run = v.strictObject(
  { text: words('正文', MOST_RUN), bold: v.optional(v.literal(true, '粗体不对')), link: v.optional(link) },
  '正文里有不认识的内容，请刷新后再试',
)

const runs = v.pipe(
  v.array(Run, '请填写正文'),
  v.minLength(1, '有一段是空的，请删掉'),
  v.maxLength(200, '这一段太碎了'),
)

const Heading = v.strictObject({
  kind: v.literal('heading'),
  level: v.picklist([2, 3], '小标题只有两级'),
  runs,
})
const Paragraph = v.strictObject({ kind: v.literal('paragraph'), runs })
const List = v.strictObject({
  kind: v.literal('list'),
  ordered: v.boolean('请选择要不要编号'),
  items: v.pipe(
    v.array(runs, '请填写列表'),
    v.minLength(1, '列表是空的'),
    v.maxLength(MOST_ITEMS, `列表最多 ${MOST_ITEMS} 条`),
  ),
})
const Quote = v.strictObject({
  kind: v.literal('quote'),
  lines: v.pipe(v.array(runs, '请填写引用'), v.minLength(1, '引用是空的'), v.maxLength(50, '引用最多 50 段')),
})
const size = v.pipe(
  v.number('图片缺少尺寸'),
  v.integer('图片的尺寸不对'),
  v.minValue(1, '图片的尺寸不对'),
  v.maxValue(20_000, '图片太大了'),
)
const Picture = v.strictObject({
  kind: v.literal('picture'),
  file: v.pipe(v.string('缺少图片'), v.regex(PICTURE_FILE, '图片要先传上来')),
  width: size,
  height: size,
  /** The same, as wide as a phone shows it; absent where the picture itself is no wider. */
  small: v.optional(v.pipe(v.string('缺少图片'), v.regex(PICTURE_FILE, '图片要先传上来'))),
  caption: words('图片说明', 100),
  /** What it shows, for those who cannot see it; empty for one that only adorns, or while nobody has written it. */
  alt: words('图里有什么', 200),
  decorative: v.boolean('请说明是不是仅作装饰'),
})
const Video = v.strictObject({
  kind: v.literal('video'),
  title: words('视频名称', 60),
  source: v.variant(
    'kind',
    [
      v.strictObject({
        kind: v.literal('file'),
        file: v.pipe(v.string('缺少视频'), v.regex(VIDEO_FILE, '视频要先传上来')),
      }),
      v.strictObject({ kind: v.literal('link'), link }),
    ],
    '视频的来处不对',
  ),
  /** A picture to show before it plays; empty for none. */
  poster: v.pipe(
    v.string('封面不对'),
    v.check((file) => file === '' || PICTURE_FILE.test(file), '封面要先传上来'),
  ),
})
const cell = v.pipe(v.array(Run, '表格不对'), v.maxLength(50, '这一格太碎了'))
const Table = v.pipe(
  v.strictObject({
    kind: v.literal('table'),
    /** Whether the first row names the columns. */
    head: v.boolean('请选择第一行是不是表头'),
    rows: v.pipe(
      v.array(
        v.pipe(
          v.array(cell, '表格不对'),
          v.minLength(1, '表格是空的'),
          v.maxLength(MOST_COLUMNS, `表格最多 ${MOST_COLUMNS} 列`),
        ),
      ),
      v.minLength(1, '表格是空的'),
      v.maxLength(MOST_ROWS, `表格最多 ${MOST_ROWS} 行`),
    ),
  }),
  v.check(({ rows }) => rows.every((row) => row.length === rows[0]?.length), '表格每一行的格数要一样'),
)

export const Block = v.variant(
  'kind',
  [Heading, Paragraph, List, Quote, Picture, Video, Table],
  '正文里有不认识的内容，请刷新后再试',
)

/**
 * An article's text as typed blocks. There is no markup in it, so that nothing which runs can be written down:
 * phone and browser draw each kind themselves (docs/decisions/0013-articles-are-blocks.md).
 */
export const Body = v.pipe(
  v.array(Block, '请填写正文'),
  v.minLength(1, '请填写正文'),
  v.maxLength(MOST_BLOCKS, `正文最多 ${MOST_BLOCKS} 段`),
  v.check((body) => charactersOf(body) <= MOST_CHARACTERS, `正文最多 ${MOST_CHARACTERS} 个字，请分成几篇`),
  v.check((body) => cellsOf(body) <= MOST_CELLS, `表格一共最多 ${MOST_CELLS} 格`),
  v.check((body) => JSON.stringify(body).length <= MOST_WRITTEN, '正文的排版太碎了，请分成几篇'),
)

export type Run = v.InferOutput<typeof Run>
export type Block = v.InferOutput<typeof Block>
export type Body = v.InferOutput<typeof Body>
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** All runs of a block, in reading order. */
export function runsOf(block: Block): Run[][] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.runs]
    case 'list':
      return block.items
    case 'quote':
      return block.lines
    case 'table':
      return block.rows.flat()
    case 'picture':
    case 'video':
      return []
  }
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** A block's own caption or title, for those that hold no runs. */
function labelsOf(block: Block): string[] {
  if (block.kind === 'picture') return [block.caption, block.alt].filter((text) => text !== '')
  return block.kind === 'video' ? [block.title] : []
}

/** Every text of a body that a reader may meet, for checks, search and counting. */
export function textsOf(body: readonly Block[]): string[] {
  return body.flatMap((block) => [...runsOf(block).map(textOf), ...labelsOf(block)])
}

/** What a body still lacks before others may read it; a draft may wait with it. */
export function lacksOf(body: readonly Block[]): string[] {
  const lacks = body.map((block) => {
    if (block.kind === 'picture' && !block.decorative && block.alt.trim() === '')
      return '有一张图还没写“图里有什么”，写一句，或者勾“仅作装饰”'
    return block.kind === 'video' && block.title.trim() === '' ? '有一个视频还没写名称' : ''
  })
  return [...new Set(lacks.filter((lack) => lack !== ''))]
}

/** The files a body shows. */
export function filesOf(body: readonly Block[]): string[] {
  const files = body.flatMap((block) => {
    if (block.kind === 'picture') return [block.file, block.small ?? '']
    if (block.kind !== 'video') return []
    return [...(block.source.kind === 'file' ? [block.source.file] : []), block.poster]
  })
  return [...new Set(files.filter((file) => file !== ''))]
}

/** Plain paragraphs as a body. */
export function bodyOf(paragraphs: readonly string[]): Block[] {
  return paragraphs.map((text) => ({ kind: 'paragraph', runs: [{ text }] }))
}

/** The paragraphs of a body that is nothing but plain ones; undefined when it holds any formatting. */
export function plainParagraphs(body: readonly Block[]): string[] | undefined {
  const texts = body.map((block) => {
    if (block.kind !== 'paragraph') return undefined
    return block.runs.every((run) => run.bold !== true && run.link === undefined)
      ? textOf(block.runs)
      : undefined
  })
  const plain = texts.filter((text) => text !== undefined)
  return plain.length === texts.length ? plain : undefined
}

function charactersOf(body: readonly Block[]): number {
  return textsOf(body).reduce((sum, text) => sum + text.length, 0)
}

function cellsOf(body: readonly Block[]): number {
  return body.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.flat().length : 0), 0)
}
