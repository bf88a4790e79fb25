import { Page } from '../../ui/Page'

export default function ArticlePage() {
  return <Page title="文章" />
}
