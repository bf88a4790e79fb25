import { Page } from '../ui/Page'

export default function ServicesPage() {
  return <Page title="办事" tab="services" />
}
