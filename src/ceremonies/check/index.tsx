import { Page } from '../../ui/Page'

export default function CheckPage() {
  return <Page title="核对一遍" />
}
