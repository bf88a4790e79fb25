import { View } from '@tarojs/components'
import { solarText } from '../../../domain/calendar'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { call } from '../../ui/CallSheet'
import { List, ListRow } from '../../ui/ListRow'
import { Summary } from '../../ui/Summary'

/** Whom to ring, and what a visit came to: for the village, which knows the numbers anyway. */
export function StaffFacts({ view }: { view: NominationView }) {
  const { people, visit } = view
  const calls = [
    { who: `打给本人：${people.name}`, phone: people.phone },
    { who: `打给监护人：${people.guardian}`, phone: people.guardianPhone },
    { who: `打给推荐人：${people.nominator}`, phone: people.nominatorPhone },
  ].filter(({ phone }) => phone !== '')
  return (
    <View className="stack">
      {visit !== null && (
        <Summary
          rows={[
            { label: '走访', value: [solarText(visit.day), visit.visitors.join('、')].join(' · ') },
            { label: '看到、听到的', value: visit.found },
            {
              label: '评议',
              value: `到了 ${visit.present} 人，${visit.recommends ? '推荐' : '这次不推荐'}`,
            },
            { label: '村里的意见', value: visit.opinion },
          ]}
        />
      )}
      {calls.length > 0 && (
        <List>
          {calls.map(({ who, phone }) => (
            <ListRow key={who} icon="phone" title={who} note={phone} onClick={() => call(phone)} />
          ))}
        </List>
      )}
    </View>
  )
}
