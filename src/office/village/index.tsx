import { Page } from '../../ui/Page'

export default function VillagePage() {
  return <Page title="选村" />
}
