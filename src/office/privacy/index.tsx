import { Page } from '../../ui/Page'

export default function PrivacyPage() {
  return <Page title="个人信息" />
}
