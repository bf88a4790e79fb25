import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Me } from '../../../domain/office/api'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Question } from '../../ui/Question'
import { TextField } from '../../ui/TextField'
import { codeTyped } from './code'
import { useAcceptance } from './use-acceptance'

interface AcceptInviteProps {
  me: Me
  /** The code the page was opened with; empty when none. */
  code: string
}

/** Types or is handed a code, says by what name others will see one, and hears plainly what it gave. */
export function AcceptInvite({ me, code: given }: AcceptInviteProps) {
  const [code, setCode] = useState(() => codeTyped(given))
  const [name, setName] = useState(me.name)
  const { grant, faults, problem, busy, accept } = useAcceptance(me)
  if (grant !== undefined)
    return (
      <View className="stack">
        <Empty icon="check" title={`您现在是${grant.areaName}的${grant.roleName}`}>
          要办的事都在“我的”里，有新的会发消息给您。
        </Empty>
        <Button onClick={() => void Taro.switchTab({ url: '/mine/index' })}>去看看要办的事</Button>
      </View>
    )
  return (
    <View className="stack">
      <Question hint="管理员给您的 10 个字母和数字，大小写都行。">有人请您帮忙？</Question>
      <TextField
        label="邀请码"
        value={code}
        error={faults.code}
        most={20}
        onChange={(text) => setCode(codeTyped(text))}
      />
      <TextField
        label="您的姓名"
        hint="办事的时候，别人看到的是这个名字"
        value={name}
        error={faults.name}
        most={12}
        onChange={setName}
      />
      {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
      <Button busy={busy} onClick={() => void accept(code, name)}>
        接受邀请
      </Button>
    </View>
  )
}
