import Taro from '@tarojs/taro'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Page, type Tone } from '../../ui/Page'

/** No network: it is safe on the phone and goes by itself. */
export function KeptNote({ tone }: { tone?: Tone }) {
  return (
    <Page
      title="先存在手机里"
      tone={tone}
      foot={<Button onClick={() => void Taro.reLaunch({ url: '/ceremonies/mine/index' })}>看我的报备</Button>}
    >
      <Empty icon="offline" title="网不太好，已经存好了">
        有网以后打开“我的报备”就会送到理事会，不用重新填。着急就直接打电话。
      </Empty>
    </Page>
  )
}
