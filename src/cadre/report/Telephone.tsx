import type { CadrePeople } from '../../../domain/ceremonies/cadre'
import { call } from '../../ui/CallSheet'
import { List, ListRow } from '../../ui/ListRow'
import { Section } from '../../ui/Section'

/** The writer's number, to call. */
export function Telephone({ people: { name = '', phone = '' } }: { people: CadrePeople }) {
  if (phone === '') return null
  return (
    <Section title="打电话">
      <List>
        <ListRow icon="phone" title={name} note={phone} onClick={() => call(phone)} />
      </List>
    </Section>
  )
}
