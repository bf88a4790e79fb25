import { useMemo } from 'react'
import { Text, View } from '@tarojs/components'
import { compareTexts, type Change } from '../../../domain/content/compare'
import './difference.scss'

const MARKS = {
  same: { look: '', open: '', close: '' },
  added: { look: 'diff-added', open: '〔加：', close: '〕' },
  removed: { look: 'diff-removed', open: '〔删：', close: '〕' },
} as const satisfies Record<Change['kind'], { look: string; open: string; close: string }>

/** What changed between two texts: what came in and went out is said in words, not by colour alone. */
export function Difference({ before, after }: { before: string; after: string }) {
  const changes = useMemo(() => compareTexts(before, after), [before, after])
  if (changes.every(({ kind }) => kind === 'same')) return <View className="quiet">文字没有改动</View>
  return (
    <View className="diff">
      {changes.map(({ kind, text }, place) => (
        <Text
          key={place}
          className={MARKS[kind].look}
        >{`${MARKS[kind].open}${text}${MARKS[kind].close}`}</Text>
      ))}
    </View>
  )
}
