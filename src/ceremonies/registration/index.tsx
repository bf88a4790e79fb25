import { Page } from '../../ui/Page'

export default function RegistrationPage() {
  return <Page title="我的报备" />
}
