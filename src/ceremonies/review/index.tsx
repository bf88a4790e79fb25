import { Page } from '../../ui/Page'

export default function ReviewPage() {
  return <Page title="看报备" />
}
