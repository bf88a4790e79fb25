import Taro from '@tarojs/taro'
import { STAGES } from '../../../domain/honors'
import { Empty } from '../../ui/Empty'
import { List, ListRow } from '../../ui/ListRow'
import { Page } from '../../ui/Page'
import { Rest } from '../../ui/Rest'
import { useSelections } from './use-selections'

/** The selections on a phone: which there are and where they stand; making and deciding is for a desk. */
export function SelectionsOnPhone({ areaId }: { areaId: string }) {
  const list = useSelections(areaId)
  return (
    <Page title="评选">
      <Empty icon="heart" title="办评选，请用电脑">
        在办公室的电脑上打开乡风，用同一个微信登录。手机上可以看办到哪一步了。
      </Empty>
      <List>
        {(list.rows ?? [])
          .filter(({ status }) => status !== 'draft')
          .map((row) => (
            <ListRow
              key={row.id}
              icon="heart"
              title={row.title}
              note={STAGES[row.stage]}
              onClick={() => void Taro.navigateTo({ url: `/honors/selection/index?id=${row.id}` })}
            />
          ))}
      </List>
      <Rest list={list} empty={{ title: '还没有办过评选', more: '办起来了，这里看得到。' }} />
    </Page>
  )
}
