import Taro from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { call } from '../../ui/CallSheet'
import { List, ListRow } from '../../ui/ListRow'
import { Sheet } from '../../ui/Sheet'
import { PaperForm } from '../record/PaperForm'
import { FAMILY_ACTIONS, type FamilyAction } from './family-actions'

interface MoreSheetProps {
  view: RegistrationView
  actions: readonly FamilyAction[]
  onAct(action: FamilyAction): void
  onClose(): void
}

/** Everything else one may do with it, each with what follows. */
export function MoreSheet({ view, actions, onAct, onClose }: MoreSheetProps) {
  const openSlip = () => {
    onClose()
    void Taro.navigateTo({ url: `/ceremonies/slip/index?id=${view.id}` })
  }
  const { facts } = view
  const openReport = () => {
    onClose()
    void Taro.navigateTo({ url: `/cadre/form/index?registration=${view.id}` })
  }
  return (
    <Sheet title="还可以" open onClose={onClose}>
      <List>
        {actions.map((action) => (
          <ListRow key={action} {...rowOf(action, view)} onClick={() => onAct(action)} />
        ))}
        {(facts.partyMember === true || facts.cadre === true) && (
          <ListRow
            icon="shield"
            title="给纪检报一声"
            note="党员、干部家用，填过的不用再填"
            onClick={openReport}
          />
        )}
        <ListRow icon="text" title="大字报备单" note="给家里老人看，能印出来" onClick={openSlip} />
        <PaperForm id={view.id} />
        {view.phone !== '' && (
          <ListRow icon="phone" title="打给理事会" note={view.phone} onClick={() => call(view.phone)} />
        )}
      </List>
    </Sheet>
  )
}

function rowOf(action: FamilyAction, { flags, dayAnswer }: RegistrationView) {
  const { name, note, icon } = FAMILY_ACTIONS[action]
  if (action === 'complete' && !flags.includes('incomplete')) return { icon, title: '改补的情况', note }
  if (action === 'answerDay' && dayAnswer !== undefined) return { icon, title: '再回个话', note }
  return { icon, title: name, note }
}
