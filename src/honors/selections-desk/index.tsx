import { useRouter } from '@tarojs/taro'
import { useWide } from '../../ui/use-wide'
import { OfficeDesk } from './OfficeDesk'
import { SelectionsOnPhone } from './SelectionsOnPhone'
import '../../desk/desk-table.scss'
import './selections-desk.scss'

/** The office's desk for selections: making them, choosing from what was recommended, notice, objections, naming. */
export default function SelectionsDesk() {
  const { areaId = '', id = '', objection = '' } = useRouter().params
  const wide = useWide()
  if (!wide) return <SelectionsOnPhone areaId={areaId} />
  return <OfficeDesk areaId={areaId} opened={{ selection: id, objection }} />
}
