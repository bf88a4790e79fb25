import Taro from '@tarojs/taro'
import type { RegistrationRow } from '../../domain/ceremonies/api'
import { monthDayText } from '../../domain/calendar'
import { List, ListRow } from '../ui/ListRow'
import { Tag } from '../ui/Tag'

/** One's own registrations, each with where it stands. */
export function Registrations({ rows }: { rows: readonly RegistrationRow[] }) {
  return (
    <List>
      {rows.map((row) => (
        <ListRow
          key={row.id}
          icon={row.ceremony === 'funeral' ? 'pine' : 'wedding'}
          title={row.title}
          note={[row.day === '' ? '' : monthDayText(row.day), row.villageName].filter(Boolean).join(' · ')}
          aside={<Tag tone={row.flags.includes('returned') ? 'amber' : 'slate'}>{row.statusName}</Tag>}
          onClick={() => void Taro.navigateTo({ url: `/ceremonies/registration/index?id=${row.id}` })}
        />
      ))}
    </List>
  )
}
