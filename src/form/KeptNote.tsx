import Taro from '@tarojs/taro'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { Page, type Tone } from '../ui/Page'

interface KeptNoteProps {
  tone?: Tone
  /** What the list is called in which it waits, its page, and to whom it goes. */
  list?: { name: string; url: string; reader: string }
}

const REGISTRATIONS = { name: '我的报备', url: '/ceremonies/mine/index', reader: '理事会' }

/** No network: it is safe on the phone and goes by itself. */
export function KeptNote({ tone, list = REGISTRATIONS }: KeptNoteProps) {
  return (
    <Page
      title="先存在手机里"
      tone={tone}
      foot={<Button onClick={() => void Taro.reLaunch({ url: list.url })}>{`看${list.name}`}</Button>}
    >
      <Empty icon="offline" title="网不太好，已经存好了">
        {`有网以后打开“${list.name}”就会送到${list.reader}，不用重新填。着急就直接打电话。`}
      </Empty>
    </Page>
  )
}
