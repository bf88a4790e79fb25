import { useRouter } from '@tarojs/taro'
import { OfficeOnPhone } from './OfficeOnPhone'

/** The organisers' list on a phone. */
export default function OfficePage() {
  const { areaId = '' } = useRouter().params
  return <OfficeOnPhone areaId={areaId} />
}
