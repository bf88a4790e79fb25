import { useState } from 'react'
import { View } from '@tarojs/components'
import { office } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { Status } from '../../ui/Status'
import { TextField } from '../../ui/TextField'

/** Types or is handed a code, and says plainly what it gave. */
export function AcceptInvite({ code, onAccepted }: { code: string; onAccepted(): void }) {
  const [typed, setTyped] = useState(code)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [given, setGiven] = useState('')

  const accept = async () => {
    setBusy(true)
    setRefusal('')
    try {
      const me = await office('acceptInvite', { code: typed.trim().toUpperCase() })
      const grant = me.grants.at(-1)
      setGiven(grant === undefined ? '' : `${grant.areaName}${grant.roleName}`)
      onAccepted()
    } catch (fault) {
      setRefusal(asProblem(fault).sentence)
    }
    setBusy(false)
  }

  if (given !== '') {
    return (
      <Section title="接受好了">
        <Status done>{`您现在是${given}，要办的事在“我的”里。`}</Status>
      </Section>
    )
  }
  return (
    <Section title="接受邀请">
      <TextField
        label="邀请码"
        hint="10 个字母和数字，管理员发给您的"
        value={typed}
        onChange={setTyped}
        error={refusal === '' ? undefined : refusal}
      />
      <View>
        <Button busy={busy} onClick={() => void accept()}>
          接受邀请
        </Button>
      </View>
    </Section>
  )
}
