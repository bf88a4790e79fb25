import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { COLUMNS, type Column } from '../../../domain/content/columns'
import { content, newId } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Status } from '../../ui/Status'

/** Asks to be told of the next article in a column of a town: one press, one message. */
export function AskColumn({ townId, column }: { townId: string; column: Column }) {
  const [busy, setBusy] = useState(false)
  const [left, setLeft] = useState(0)
  const [wrong, setWrong] = useState('')
  const [command, setCommand] = useState(newId)
  const ask = async () => {
    setBusy(true)
    setWrong('')
    try {
      await askWechat()
      setLeft((await content('subscribeColumn', { areaId: townId, command, column })).left)
      setCommand(newId())
    } catch (fault) {
      setWrong(asProblem(fault).sentence)
    } finally {
      setBusy(false)
    }
  }
  const told = left === 0 ? wrong : `订好了，“${COLUMNS[column]}”接下来 ${left} 篇出来会告诉您`
  return (
    <View className="stack">
      <Button kind="quiet" icon="bell" busy={busy} onClick={() => void ask()}>
        有新文章告诉我
      </Button>
      {told === '' ? (
        <View className="quiet">{`说的是“${COLUMNS[column]}”这一栏。按一次，告诉您一次，在“我的”消息里看。`}</View>
      ) : (
        <Status done={wrong === ''}>{told}</Status>
      )}
    </View>
  )
}

// WeChat asks by itself, from a tap; saying no changes nothing, for the inbox has the message too.
async function askWechat(): Promise<void> {
  const templates = (process.env.TARO_APP_SUBSCRIBE ?? '').split(',').filter(Boolean)
  if (process.env.TARO_ENV !== 'weapp' || templates.length === 0) return
  await Taro.requestSubscribeMessage({ tmplIds: templates.slice(0, 3), entityIds: [] }).catch(() => undefined)
}
