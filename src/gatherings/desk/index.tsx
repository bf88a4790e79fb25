import { useRouter } from '@tarojs/taro'
import { useWide } from '../../ui/use-wide'
import { OfficeOnPhone } from '../office/OfficeOnPhone'
import { GatheringsDesk } from './GatheringsDesk'
import '../../desk/desk-table.scss'
import './desk.scss'

/** The organisers' desk: what is to come and what was, one of them beside the list. */
export default function DeskPage() {
  const { areaId = '', id = '' } = useRouter().params
  const wide = useWide()
  return wide ? <GatheringsDesk areaId={areaId} opened={id} /> : <OfficeOnPhone areaId={areaId} />
}
