import { View } from '@tarojs/components'
import type { EditorialView } from '../../../domain/content/api'
import type { ArticleDraft } from '../../../domain/content/article'
import { linesOf } from '../../../domain/content/compare'
import { Difference } from './Difference'

interface CorrectionNoteProps {
  correction: NonNullable<EditorialView['correction']>
  before: ArticleDraft
}

/** A correction waiting for its review: what readers will be told, and every word that changes. */
export function CorrectionNote({ correction, before }: CorrectionNoteProps) {
  return (
    <View className="correction-note">
      <View className="correction-note-words">{`要更正：${correction.note}`}</View>
      <Difference before={linesOf(before)} after={linesOf(correction.draft)} />
    </View>
  )
}
