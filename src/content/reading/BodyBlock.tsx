import { Text, View } from '@tarojs/components'
import type { BlockOf } from '../../../domain/content/body'
import { holds, type Aloud } from './aloud'
import { PictureBlock } from './PictureBlock'
import type { ReadBlock } from './read-body'
import { VideoBlock } from './VideoBlock'
import { Words } from './Words'

interface BodyBlockProps {
  read: ReadBlock
  /** Where a browser finds a file of storage. */
  urls: Readonly<Record<string, string>>
  /** The sentence being read; -1 when none is. */
  reading: number
}

/** One block of an article, drawn alike in WeChat and a browser. */
export function BodyBlock({ read: { block, aloud }, urls, reading }: BodyBlockProps) {
  switch (block.kind) {
    case 'heading':
      return (
        <View
          className={block.level === 2 ? 'body-heading' : 'body-heading body-heading-small'}
          role="heading"
          aria-level={block.level + 1}
        >
          <Words runs={block.runs} aloud={at(aloud, 0)} reading={reading} />
        </View>
      )
    case 'paragraph':
      return (
        <View className="passage-text">
          <Words runs={block.runs} aloud={at(aloud, 0)} reading={reading} />
        </View>
      )
    case 'list':
      return <ListBlock block={block} aloud={aloud} reading={reading} />
    case 'quote':
      return (
        <View className="body-quote">
          {block.lines.map((line, place) => (
            <Words key={place} runs={line} aloud={at(aloud, place)} reading={reading} />
          ))}
        </View>
      )
    case 'picture':
      return <PictureBlock block={block} urls={urls} now={isRead(aloud, reading)} />
    case 'video':
      return <VideoBlock block={block} urls={urls} now={isRead(aloud, reading)} />
    case 'table':
      return <TableBlock block={block} aloud={aloud} reading={reading} />
  }
}

interface PartProps<Kind extends ReadBlock['block']['kind']> {
  block: BlockOf<Kind>
  aloud: readonly Aloud[]
  reading: number
}

function ListBlock({ block, aloud, reading }: PartProps<'list'>) {
  return (
    <View className="body-list" role="list">
      {block.items.map((item, place) => (
        <View key={place} className="body-item" role="listitem">
          <Text className="body-mark">{block.ordered ? `${place + 1}.` : '·'}</Text>
          <View className="body-item-words">
            <Words runs={item} aloud={at(aloud, place)} reading={reading} />
          </View>
        </View>
      ))}
    </View>
  )
}

// A table is read row by row, so the row is what is marked. Wider than the phone, it is pushed sideways within itself.
function TableBlock({ block, aloud, reading }: PartProps<'table'>) {
  return (
    <View className="body-table-frame">
      <View className="body-table" role="table">
        {block.rows.map((row, place) => (
          <View
            key={place}
            className={rowLook(block.head && place === 0, holds(at(aloud, place), reading))}
            role="row"
          >
            {row.map((cell, column) => (
              <View
                key={column}
                className="body-cell"
                role={block.head && place === 0 ? 'columnheader' : 'cell'}
              >
                <Words runs={cell} aloud={SILENT} reading={-1} />
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}

const SILENT: Aloud = { text: '', sentences: [], first: 0 }

function at(aloud: readonly Aloud[], place: number): Aloud {
  return aloud[place] ?? SILENT
}

function isRead(aloud: readonly Aloud[], reading: number): boolean {
  return aloud.some((text) => holds(text, reading))
}

function rowLook(head: boolean, now: boolean): string {
  return ['body-row', head && 'body-row-head', now && 'sentence-now'].filter(Boolean).join(' ')
}
