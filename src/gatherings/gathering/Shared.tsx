import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { monthDayText, dayOf } from '../../../domain/calendar'
import type { ShareView } from '../../../domain/gatherings/shares-api'
import type { GatheringView } from '../../../domain/gatherings/views'
import { currentPersonId, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Section } from '../../ui/Section'
import { press } from '../../ui/press'
import { gatherings } from '../cloud'
import { MyShares } from './MyShares'

const FEW = 3

/** What people took home from it and their photographs, each looked at by somebody of the staff; and one's own. */
export function Shared({ view: { id } }: { view: GatheringView }) {
  const { data, loading, problem, refresh } = useCached(`shares:${currentPersonId()}:${id}`, () =>
    gatherings('sharesOf', { id }),
  )
  const [all, setAll] = useState(false)
  const shown = [...(data?.mine ?? []).filter(({ status }) => status === 'shown'), ...(data?.rows ?? [])]
  const photos = shown.filter(({ kind, url }) => kind === 'photo' && url !== '')
  const reflections = shown.filter(({ kind }) => kind === 'reflection')
  const write = (kind: ShareView['kind']) =>
    void Taro.navigateTo({ url: `/gatherings/share/index?id=${id}&kind=${kind}` })
  return (
    <Section title="心得和照片">
      {loading && <Loading shape="text" count={2} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      <Album photos={photos} />
      {(all ? reflections : reflections.slice(0, FEW)).map((one) => (
        <Reflection key={one.id} one={one} />
      ))}
      {!all && reflections.length > FEW && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {`再看 ${reflections.length - FEW} 篇`}
        </Button>
      )}
      {data !== undefined && shown.length === 0 && (
        <View className="quiet">还没有人写，愿意写就写几句。</View>
      )}
      <MyShares shares={data?.mine ?? []} gatheringId={id} onChanged={() => void refresh()} />
      <View className="share-buttons">
        <Button kind="quiet" icon="edit" onClick={() => write('reflection')}>
          写心得
        </Button>
        <Button kind="quiet" icon="plus" onClick={() => write('photo')}>
          放照片
        </Button>
      </View>
    </Section>
  )
}

function Album({ photos }: { photos: readonly ShareView[] }) {
  if (photos.length === 0) return null
  const open = (current: string) => void Taro.previewImage({ current, urls: photos.map(({ url }) => url) })
  return (
    <View className="album">
      {photos.map(({ id, url, words, who }, place) => (
        <View
          key={id}
          className="album-photo press"
          {...press(() => open(url), { label: words === '' ? `第 ${place + 1} 张照片，${who}拍的` : words })}
        >
          <Image className="album-image" mode="aspectFill" lazyLoad src={url} ariaHidden />
        </View>
      ))}
    </View>
  )
}

function Reflection({ one: { words, who, at, audience } }: { one: ShareView }) {
  const note = [who, monthDayText(dayOf(at)), audience === 'branch' ? '给本支部看' : '']
    .filter(Boolean)
    .join(' · ')
  return (
    <View className="reflection">
      <View className="reflection-words">{words}</View>
      <View className="quiet">{note}</View>
    </View>
  )
}
