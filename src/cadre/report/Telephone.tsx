import type { CadrePeople } from '../../../domain/ceremonies/cadre'
import { call } from '../../ui/CallSheet'
import { List, ListRow } from '../../ui/ListRow'

/** The writer's number, to call. */
export function Telephone({ people: { name = '', phone = '' } }: { people: CadrePeople }) {
  if (phone === '') return null
  return (
    <List>
      <ListRow icon="phone" title={`打给${name}`} note={phone} onClick={() => call(phone)} />
    </List>
  )
}
