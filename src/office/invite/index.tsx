import { useRouter } from '@tarojs/taro'
import { useMe } from '../../cloud'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { AcceptInvite } from './AcceptInvite'
import { CreateInvite } from './CreateInvite'

/** Taking on a role by an invite; whoever administers an area gives them out here, unless they were handed one. */
export default function InvitePage() {
  const { code = '' } = useRouter().params
  const { data: me, loading, problem, refresh } = useMe()
  const admins = (me?.grants ?? []).filter((grant) => grant.role === 'admin')
  const creates = admins.length > 0 && code === ''
  return (
    <Page title="邀请">
      {loading && <Loading count={2} />}
      {problem !== undefined && me === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {me !== undefined &&
        (creates ? <CreateInvite admins={admins} /> : <AcceptInvite me={me} code={code} />)}
    </Page>
  )
}
