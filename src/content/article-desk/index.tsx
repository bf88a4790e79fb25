import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { Role } from '../../../domain/people'
import { newId, useMe } from '../../cloud'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { grantIn, type HeldGrant } from '../editorial/grants'
import { NewerNote } from '../editor/NewerNote'
import { useStart } from '../editor/use-start'
import { ArticleDesk } from './ArticleDesk'

const WRITERS: readonly Role[] = ['editor']

/** Writing an article on a computer: `&id=` one begun before, `&correct=1` to correct a published one. */
export default function ArticleDeskPage() {
  const { id = '', areaId = '', correct = '' } = useRouter().params
  const { data: me, problem, refresh } = useMe()
  const grant = grantIn(me, WRITERS, areaId)
  if (grant !== undefined) return <Writing opened={id} grant={grant} correcting={correct === '1'} />
  return (
    <Page title="写文章" tone="desk">
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

function Writing({ opened, grant, correcting }: { opened: string; grant: HeldGrant; correcting: boolean }) {
  const [id] = useState(() => (opened === '' ? newId() : opened))
  const start = useStart(id, opened !== '', correcting ? 'correct' : 'save')
  if (start.kind === 'choose') return <NewerNote onCloud={start.onCloud} onPhone={start.onPhone} />
  if (start.kind === 'ready')
    return (
      <ArticleDesk
        id={id}
        areaId={grant.areaId}
        townName={grant.areaName}
        start={start.begun}
        view={start.view}
        fresh={opened === ''}
        correcting={correcting}
      />
    )
  return (
    <Page title="改文章" tone="desk">
      {start.kind === 'asking' && <Loading count={3} />}
      {start.kind === 'problem' && <ErrorNote sentence={start.problem.sentence} onRetry={start.retry} />}
      {start.kind === 'closed' && (
        <Empty icon="clock" title="这篇现在不能改">
          正在审，或者已经发布。要改，请审稿的人先退回来；已经发布的，从审稿那一页写更正。
        </Empty>
      )}
    </Page>
  )
}
