import { Page } from '../../ui/Page'

export default function ReviewsPage() {
  return <Page title="审稿" />
}
