import { Page } from '../../ui/Page'

export default function EditorPage() {
  return <Page title="写文章" />
}
