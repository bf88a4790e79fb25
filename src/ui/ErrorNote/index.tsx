import { Text, View } from '@tarojs/components'
import { Button } from '../Button'
import { Icon } from '../Icon'
import './index.scss'

interface ErrorNoteProps {
  /** What happened and what comes next, in one sentence. */
  sentence: string
  onRetry?(): void
  busy?: boolean
}

/** What went wrong, what to do, and a way to try again. It stands where the content would have been. */
export function ErrorNote({ sentence, onRetry, busy }: ErrorNoteProps) {
  return (
    <View className="error-note" role="alert">
      <View className="error-note-line">
        <Icon name="flag" small />
        <Text className="error-note-words">{sentence}</Text>
      </View>
      {onRetry && (
        <Button kind="quiet" busy={busy} onClick={onRetry}>
          再试一次
        </Button>
      )}
    </View>
  )
}
