import type { Block, Run } from './body'

/** Inline styles, for the official account's editor keeps no others. */
const STYLES = {
  paragraph: 'margin:0 0 16px;font-size:16px;line-height:1.85;text-align:justify;color:#23201c',
  heading2: 'margin:28px 0 12px;font-size:19px;font-weight:bold;line-height:1.45;color:#93260f',
  heading3: 'margin:20px 0 10px;font-size:17px;font-weight:bold;line-height:1.45;color:#23201c',
  list: 'margin:0 0 16px;padding-left:24px;font-size:16px;line-height:1.75;color:#23201c',
  item: 'margin:0 0 6px',
  quote:
    'margin:0 0 16px;padding:8px 0 8px 14px;border-left:3px solid #d5cab9;font-size:16px;line-height:1.75;color:#645d53',
  picture: 'margin:16px 0;text-align:center',
  image: 'max-width:100%;height:auto;border-radius:8px',
  caption: 'margin:6px 0 0;font-size:14px;line-height:1.5;color:#645d53;text-align:center',
  table: 'width:100%;margin:0 0 16px;border-collapse:collapse;font-size:15px;line-height:1.5;color:#23201c',
  cell: 'padding:6px 10px;border:1px solid #eae2d6;vertical-align:top',
  headCell:
    'padding:6px 10px;border:1px solid #eae2d6;vertical-align:top;background:#ebefed;font-weight:bold',
} as const

/**
 * An article's blocks as HTML to paste into the official account's editor: every text escaped, styles inline.
 * Links become words with their address, since the account links only to its own; videos are named, to be put in there.
 * @param urls where a browser finds the pictures, by file id; one without an address is left out
 */
export function officialAccountHtml(body: readonly Block[], urls: Readonly<Record<string, string>>): string {
  return body.map((block) => htmlOf(block, urls)).join('\n')
}

function htmlOf(block: Block, urls: Readonly<Record<string, string>>): string {
  switch (block.kind) {
    case 'heading':
      return tag(`h${block.level}`, block.level === 2 ? STYLES.heading2 : STYLES.heading3, words(block.runs))
    case 'paragraph':
      return tag('p', STYLES.paragraph, words(block.runs))
    case 'list':
      return tag(
        block.ordered ? 'ol' : 'ul',
        STYLES.list,
        block.items.map((item) => tag('li', STYLES.item, words(item))).join(''),
      )
    case 'quote':
      return tag(
        'blockquote',
        STYLES.quote,
        block.lines.map((line) => tag('p', 'margin:0', words(line))).join(''),
      )
    case 'picture': {
      const url = urls[block.file]
      if (url === undefined || !/^https?:\/\//.test(url)) return ''
      const image = `<img src="${escaped(url)}" alt="${escaped(block.alt)}" style="${STYLES.image}">`
      const caption = block.caption === '' ? '' : tag('p', STYLES.caption, escaped(block.caption))
      return tag('section', STYLES.picture, image + caption)
    }
    case 'video':
      return tag('p', STYLES.caption, escaped(`（这里放视频：${block.title}）`))
    case 'table':
      return tag(
        'table',
        STYLES.table,
        block.rows.map((row, place) => rowOf(row, block.head && place === 0)).join(''),
      )
  }
}

function rowOf(row: readonly Run[][], head: boolean): string {
  const cells = row.map((cell) => tag('td', head ? STYLES.headCell : STYLES.cell, words(cell)))
  return `<tr>${cells.join('')}</tr>`
}

function words(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, link }) => {
      const plain = escaped(link === undefined ? text : `${text}（${link}）`)
      return bold === true ? `<strong>${plain}</strong>` : plain
    })
    .join('')
}

function tag(name: string, style: string, inner: string): string {
  return `<${name} style="${style}">${inner}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text that can stand in HTML, between tags or in quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)
}
