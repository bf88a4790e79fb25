import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'

interface NewerNoteProps {
  onCloud(): void
  onPhone(): void
}

/** Asks which text to go on with when the article changed elsewhere since this phone began on it. */
export function NewerNote({ onCloud, onPhone }: NewerNoteProps) {
  return (
    <Page title="改文章">
      <Question hint="这部手机上有一份没存完的，别处又存了新的。">接着改哪一份？</Question>
      <View className="stack">
        <Button onClick={onCloud}>用新存的那份</Button>
        <Button kind="quiet" onClick={onPhone}>
          用这部手机上的
        </Button>
      </View>
    </Page>
  )
}
