import Taro from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { List, ListRow } from '../../ui/ListRow'
import { Section } from '../../ui/Section'

/** What a member does for a family without a phone: a paper in large type, and mending what was written down for them. */
export function ForTheFamily({ view }: { view: RegistrationView }) {
  // Whoever may not know the family's names has nothing to give it either.
  const isMasked = (view.people.phone ?? '').includes('*')
  const mayComplete = view.actions.includes('complete')
  const mayMend = !view.isParty && (mayComplete || view.actions.includes('correct'))
  if (isMasked) return null
  return (
    <Section title="给这家人">
      <List>
        <ListRow title="大字单子" note="没有手机的，打一张给他们" onClick={() => openSlip(view.id)} />
        {mayMend && (
          <ListRow
            title={mayComplete ? '替这家补齐情况' : '替这家改内容'}
            onClick={() => void Taro.navigateTo({ url: `/ceremonies/wedding/index?id=${view.id}` })}
          />
        )}
      </List>
    </Section>
  )
}

/** Opens the paper in large type. */
export function openSlip(id: string) {
  void Taro.navigateTo({ url: `/ceremonies/slip/index?id=${id}` })
}
