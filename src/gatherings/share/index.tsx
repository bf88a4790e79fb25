import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import type { ShareDraft } from '../../../domain/gatherings/share'
import type { Audience } from '../../../domain/gatherings/share-record'
import type { ShareView } from '../../../domain/gatherings/shares-api'
import type { OpenedGathering } from '../../../domain/gatherings/views'
import { currentPersonId, kept } from '../../cloud'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { PassageField } from '../../ui/PassageField'
import { Question } from '../../ui/Question'
import { PhotoChoice } from './PhotoChoice'
import { useHandIn } from './use-hand-in'

const AUDIENCES: { value: Audience; label: string; hint: string }[] = [
  { value: 'all', label: '大家都能看', hint: '名字只露头尾' },
  { value: 'branch', label: '只给本支部看', hint: '报名时说了同一个支部的人' },
]

/** A few words of what one took home, or a photograph. Nobody has to, and others see it once somebody of the staff has looked. */
export default function SharePage() {
  const { id = '', kind = 'reflection', share = '' } = useRouter().params
  const before = kept<{ mine: ShareView[] }>(`shares:${currentPersonId()}:${id}`)?.mine.find(
    (one) => one.id === share,
  )
  const [words, setWords] = useState(before?.words ?? '')
  const [audience, setAudience] = useState<Audience>(before?.audience ?? 'all')
  const [file, setFile] = useState('')
  const hand = useHandIn(id, before)
  const hasBranch = branchSaid(id)
  if (hand.done) return <Done isPhoto={kind === 'photo'} />
  const draft: ShareDraft =
    kind === 'photo'
      ? { kind: 'photo', words: words.slice(0, 60), file }
      : { kind: 'reflection', words, audience }
  const isReady = kind === 'photo' ? file !== '' : words.trim().length >= 5
  return (
    <Page
      title={kind === 'photo' ? '放照片' : '写心得'}
      foot={
        <Button busy={hand.busy} disabled={!isReady} onClick={() => void hand.send(draft)}>
          交上去
        </Button>
      }
    >
      <Question hint="镇村看过了，别人才看得到。随时能收回。">
        {kind === 'photo' ? '有好照片，放上来大家看' : '听了、看了，有什么想说的？'}
      </Question>
      {before !== undefined && before.reason !== '' && <ErrorNote sentence={`请改一改：${before.reason}`} />}
      {hand.problem !== '' && <ErrorNote sentence={hand.problem} />}
      <View className="stack">
        {kind === 'photo' && <PhotoChoice gatheringId={id} onChange={setFile} />}
        <PassageField
          label={kind === 'photo' ? '照片上是什么' : '心得'}
          optional={kind === 'photo'}
          hint={kind === 'photo' ? '拍到别家孩子的，先问过人家大人' : '几句话就好'}
          most={kind === 'photo' ? 60 : 1000}
          value={words}
          onChange={setWords}
        />
        {kind !== 'photo' && hasBranch && (
          <ChoiceField
            label="给谁看"
            choices={AUDIENCES}
            value={audience}
            onChange={(next) => setAudience(next)}
          />
        )}
      </View>
    </Page>
  )
}

/** Whether one said one's branch when signing up, as this phone knows it. */
function branchSaid(id: string): boolean {
  const opened = kept<OpenedGathering>(`gathering:${currentPersonId()}:${id}`)
  return opened?.kind === 'open' && (opened.view.mine?.branchId ?? '') !== ''
}

function Done({ isPhoto }: { isPhoto: boolean }) {
  return (
    <Page
      title={isPhoto ? '放照片' : '写心得'}
      foot={<Button onClick={() => void Taro.navigateBack()}>回去看看</Button>}
    >
      <Empty icon="check" title="收到了，谢谢您">
        镇村的人看过以后，别人就能看到了，会发消息告诉您。
      </Empty>
    </Page>
  )
}
