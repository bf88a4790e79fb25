import Taro from '@tarojs/taro'
import { List, ListRow } from '../../ui/ListRow'
import { Section } from '../../ui/Section'
import { momentText } from '../../../domain/calendar'
import { useWide } from '../../ui/use-wide'
import { writingUrl } from '../editorial/urls'
import { articleDrafts } from './use-editor'

/** Articles begun on this phone and not stored in the cloud yet, to go on with. */
export function BegunArticles({ areaId }: { areaId: string }) {
  const wide = useWide()
  const begun = articleDrafts.all()
  if (begun.length === 0) return null
  return (
    <Section title="接着写">
      <List>
        {begun.map(({ id, form, savedAt }) => (
          <ListRow
            key={id}
            icon="edit"
            title={form.form.title === '' ? '还没有标题' : form.form.title}
            note={`${momentText(savedAt)} 存在这部手机上`}
            onClick={() => void Taro.redirectTo({ url: writingUrl(areaId, id, wide) })}
          />
        ))}
      </List>
    </Section>
  )
}
