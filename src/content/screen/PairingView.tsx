import { Image, View } from '@tarojs/components'
import { addressOf } from '../../ui/Picture/address'
import { Stage } from '../stage/Stage'
import { IdleView } from '../stage/UrgentView'
import { Turned } from './Turned'
import { useCode } from './use-code'

interface PairingViewProps {
  /** Whether the cloud said that this machine belongs to no screen yet. */
  unpaired: boolean
  online: boolean
  at: number
}

/** What a machine shows before it is a screen: a code to be confirmed by staff, readable across a room. */
export function PairingView({ unpaired, online, at }: PairingViewProps) {
  const shown = useCode(unpaired)
  const lying = window.innerWidth >= window.innerHeight
  const orientation = lying ? 'landscape' : 'portrait'
  return (
    <Turned orientation={orientation}>
      <Stage lie={orientation} unit="1vmin" villageName="乡风" at={at} note={online ? '' : '还没有连上网'}>
        {shown === undefined ? (
          <IdleView villageName={online ? '正在连网' : '没有网，连上就好'} at={at} />
        ) : (
          <View className="pairing">
            <View className="pairing-words">
              <View className="pairing-title">这块屏还没有接上</View>
              <View className="pairing-step">用手机或电脑打开乡风，到“我的 · 电子屏”</View>
              <View className="pairing-step">点“接一块屏”，输入这个码，或者扫一扫</View>
              <View className="pairing-code" role="img" ariaLabel={`接屏的码 ${[...shown.code].join(' ')}`}>
                {`${shown.code.slice(0, 3)} ${shown.code.slice(3)}`}
              </View>
              <View className="pairing-machine">{`本机编号 ${shown.device}，码会自己换新`}</View>
            </View>
            <View className="pairing-qr" role="img" ariaLabel="接屏的二维码">
              <Image className="pairing-qr-art" src={addressOf(shown.drawing)} ariaHidden />
            </View>
          </View>
        )}
      </Stage>
    </Turned>
  )
}
