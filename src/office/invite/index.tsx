import { useRouter } from '@tarojs/taro'
import { useMe } from '../../cloud'
import { Page } from '../../ui/Page'
import { AcceptInvite } from './AcceptInvite'
import { CreateInvite } from './CreateInvite'

/** Taking on a role by an invite; whoever administers an area gives them out here too. */
export default function InvitePage() {
  const { code = '' } = useRouter().params
  const me = useMe()
  const admin = me.data?.grants.find((grant) => grant.role === 'admin')
  return (
    <Page title="邀请">
      <AcceptInvite code={code.toUpperCase()} onAccepted={() => void me.refresh()} />
      {admin !== undefined && <CreateInvite />}
    </Page>
  )
}
