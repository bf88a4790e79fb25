import { useEffect, useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import type { Role } from '../../../domain/people'
import { newId, useMe } from '../../cloud'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { useWide } from '../../ui/use-wide'
import { writingUrl } from '../editorial/urls'
import { grantIn, type HeldGrant } from '../editorial/grants'
import { NewerNote } from './NewerNote'
import { useStart } from './use-start'
import { WritingDesk } from './WritingDesk'

const WRITERS: readonly Role[] = ['editor']

/** Writing an article, a new one or one begun before. */
export default function EditorPage() {
  const { id = '', areaId = '' } = useRouter().params
  const { data: me, problem, refresh } = useMe()
  const wide = useWide()
  useEffect(() => {
    if (wide && process.env.TARO_ENV === 'h5') void Taro.redirectTo({ url: writingUrl(areaId, id, true) })
  }, [wide, areaId, id])
  const grant = grantIn(me, WRITERS, areaId)
  if (grant !== undefined) return <Writing opened={id} grant={grant} />
  return (
    <Page title="写文章">
      {me === undefined && problem === undefined && <Loading count={3} />}
      {me === undefined && problem !== undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {me !== undefined && (
        <Empty icon="edit" title="文章由镇里的编辑来写">
          想当编辑，请镇里的管理员给您发一张邀请。
        </Empty>
      )}
    </Page>
  )
}

function Writing({ opened, grant }: { opened: string; grant: HeldGrant }) {
  const [id] = useState(() => (opened === '' ? newId() : opened))
  const start = useStart(id, opened !== '')
  if (start.kind === 'choose') return <NewerNote onCloud={start.onCloud} onPhone={start.onPhone} />
  if (start.kind === 'ready')
    return (
      <WritingDesk
        id={id}
        areaId={grant.areaId}
        start={start.begun}
        returnReason={start.view?.returnReason ?? ''}
        fresh={opened === ''}
      />
    )
  return (
    <Page title="改文章">
      {start.kind === 'asking' && <Loading count={3} />}
      {start.kind === 'problem' && <ErrorNote sentence={start.problem.sentence} onRetry={start.retry} />}
      {start.kind === 'closed' && (
        <Empty icon="clock" title="这篇现在不能改">
          正在审，或者已经发布。要改，请审稿的人先退回来。
        </Empty>
      )}
    </Page>
  )
}
