import { Page } from '../../ui/Page'

export default function StandardPage() {
  return <Page title="村里的标准" />
}
