import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import type { Run } from '../../../domain/content/body'
import { press } from '../../ui/press'
import { openLink } from '../article/open-link'
import { holds, type Aloud } from './aloud'
import { cutRuns, type Piece } from './cut-runs'
import './body.scss'

interface WordsProps {
  runs: readonly Run[]
  aloud: Aloud
  /** The sentence being read among all of them; -1 when none is. */
  reading: number
}

/** Words with their bold and links. Only the text being read is cut into sentences, so that a long article stays light. */
export const Words = memo(
  function Words({ runs, aloud, reading }: WordsProps) {
    const pieces = holds(aloud, reading)
      ? cutRuns(runs, aloud)
      : runs.map((run) => ({ ...run, sentence: -1 }))
    const only = pieces.length === 1 ? pieces[0] : undefined
    if (only !== undefined && isPlain(only) && only.sentence === -1) return <View>{only.text}</View>
    return (
      <View>
        {pieces.map((piece, place) => (
          <PieceText key={place} piece={piece} now={reading !== -1 && piece.sentence === reading} />
        ))}
      </View>
    )
  },
  (before, after) =>
    before.runs === after.runs &&
    before.aloud.first === after.aloud.first &&
    (before.reading === after.reading ||
      (!holds(before.aloud, before.reading) && !holds(after.aloud, after.reading))),
)

function PieceText({ piece, now }: { piece: Piece; now: boolean }) {
  const { text, bold, link } = piece
  const look = [bold && 'words-bold', link !== undefined && 'words-link', now && 'sentence-now']
  const className = look.filter(Boolean).join(' ')
  if (link === undefined) return <Text className={className}>{text}</Text>
  return (
    <Text className={className} {...press(() => openLink(link), { role: 'link' })}>
      {text}
    </Text>
  )
}

function isPlain({ bold, link }: Run): boolean {
  return bold === undefined && link === undefined
}
