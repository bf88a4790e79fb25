import { Page } from '../../ui/Page'

export default function WallPage() {
  return <Page title="文化墙" />
}
