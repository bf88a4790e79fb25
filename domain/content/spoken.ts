import { textOf, type Block } from './body'

/** What of a block is read out, one text after another; pictures and videos are told by their words. */
export function spokenOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOf(block.runs)]
    case 'list':
      return block.items.map(textOf)
    case 'quote':
      return block.lines.map(textOf)
    case 'table':
      return block.rows.map((row) =>
        row
          .map(textOf)
          .filter((text) => text !== '')
          .join('，'),
      )
    case 'picture':
      return block.decorative && block.caption === '' ? [] : [`图：${block.caption || block.alt}。`]
    case 'video':
      return [`视频：${block.title}。`]
  }
}
