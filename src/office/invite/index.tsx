import { Page } from '../../ui/Page'

export default function InvitePage() {
  return <Page title="邀请" />
}
