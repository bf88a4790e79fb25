import { Page } from '../../ui/Page'

export default function InboxPage() {
  return <Page title="消息" />
}
