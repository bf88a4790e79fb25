import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import type { NominationBucket } from '../../../domain/honors/nomination-views'
import { VILLAGE_ROLES } from '../../../domain/honors'
import type { Role } from '../../../domain/people'
import { useMe } from '../../cloud'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { Rest } from '../../ui/Rest'
import { TaskCard } from './TaskCard'
import { useTasks } from './use-tasks'
import { EMPTY_PARTS, TASK_PARTS, waitingWords } from './words'

const VILLAGE: readonly Role[] = VILLAGE_ROLES

/** What a village has to do with the nominations of its people; what waits for it comes first. */
export default function TasksPage() {
  const { areaId: asked = '' } = useRouter().params
  const { data: me } = useMe()
  const own = me?.grants.find(({ role }) => VILLAGE.includes(role))
  const areaId = asked === '' ? (own?.areaId ?? '') : asked
  const [bucket, setBucket] = useState<NominationBucket>('village')
  const list = useTasks(me === undefined ? '' : areaId, bucket)
  if (me !== undefined && areaId === '') return <NotForMe />
  return (
    <Page title="推荐和走访">
      <Question hint="先看内容，再走访，开会评议后报到镇里。">
        {bucket === 'village' ? waitingWords(list.rows?.length, list.more) : '村里推荐的'}
      </Question>
      <Chips<NominationBucket> label="看哪一步的" choices={TASK_PARTS} now={bucket} onChoose={setBucket} />
      {list.rows?.map((row) => (
        <TaskCard key={row.id} row={row} namesVillage={!areaId.startsWith('v-')} onOpen={openNomination} />
      ))}
      <Rest list={list} empty={EMPTY_PARTS[bucket]} />
    </Page>
  )
}

function openNomination(id: string) {
  void Taro.navigateTo({ url: `/honors/nomination/index?id=${id}` })
}

function NotForMe() {
  return (
    <Page title="推荐和走访">
      <Empty title="这里是村里办评选的地方">您在村委会、理事会的话，请管理员发一张邀请给您。</Empty>
    </Page>
  )
}
