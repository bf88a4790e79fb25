import { Page } from '../../ui/Page'

export default function PanelPage() {
  return <Page title="墙上的故事" />
}
