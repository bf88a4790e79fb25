import type { Me } from '../../../domain/office/api'
import { Section } from '../../ui/Section'
import { Summary } from '../../ui/Summary'

/** What the cloud knows of this very person, field by field. */
export function OwnData({ me }: { me: Me }) {
  const duties = me.grants.map(({ areaName, roleName }) => `${areaName}${roleName}`).join('、')
  const rows = [
    { label: '姓名', value: me.name },
    { label: '村', value: me.village?.name ?? '' },
    { label: '电话', value: me.phone },
  ]
  return (
    <Section title="现在存着您的">
      <Summary rows={duties === '' ? rows : [...rows, { label: '帮着管的事', value: duties }]} />
    </Section>
  )
}
