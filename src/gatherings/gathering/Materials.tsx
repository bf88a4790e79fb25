import { useState } from 'react'
import { Video, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { MaterialView } from '../../../domain/gatherings/views'
import { List, ListRow } from '../../ui/ListRow'
import { Section } from '../../ui/Section'
import { Status } from '../../ui/Status'
import { openFile } from '../parts/open-file'

/** Texts, files and films that go with a gathering. */
export function Materials({ materials }: { materials: readonly MaterialView[] }) {
  const [wrong, setWrong] = useState('')
  if (materials.length === 0) return null
  const films = materials.filter(({ kind, url }) => kind === 'video' && url !== '')
  const open = async (one: MaterialView) => {
    setWrong('')
    if (one.kind === 'article')
      return void Taro.navigateTo({ url: `/content/article/index?id=${one.articleId}` })
    if (!(await openFile(one.url))) setWrong('没打开。网好一点再点一次，还不行就打电话要一份。')
  }
  return (
    <Section title="资料">
      {films.map((film) => (
        <View key={film.url} className="gathering-film">
          <Video
            className="gathering-film-video"
            src={film.url}
            title={film.title}
            controls
            showCenterPlayBtn
          />
          <View className="quiet">{film.title}</View>
        </View>
      ))}
      <List>
        {materials
          .filter((one) => !films.includes(one))
          .map((one, place) => (
            <ListRow
              key={`${one.title}-${place}`}
              icon={one.kind === 'article' ? 'text' : 'book'}
              title={one.title}
              note={one.kind === 'article' ? '文章' : '文件，点开看'}
              onClick={() => void open(one)}
            />
          ))}
      </List>
      {wrong !== '' && <Status>{wrong}</Status>}
    </Section>
  )
}
