import { Page } from '../../ui/Page'

export default function WeddingPage() {
  return <Page title="婚事报备" />
}
