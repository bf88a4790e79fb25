import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ROLE_NAMES, ROLES, type Role } from '../../../domain/people'
import type { VillageChoice } from '../../../domain/office/api'
import { newId, office, useCached } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { ListPicker } from '../../ui/PickerField'
import { Section } from '../../ui/Section'
import './create-invite.scss'

/** Roles held in a village; the others are held in a town. */
const OF_A_VILLAGE: readonly Role[] = ['council', 'chair', 'villageCommittee']

interface Invite {
  code: string
  roleName: string
  areaName: string
}

/** Makes a one-use code for a role in an area, to be read out or sent on. */
export function CreateInvite() {
  const { data } = useCached('villages', () => office('villages', {}))
  const [role, setRole] = useState<Role>('council')
  const [areaId, setAreaId] = useState('')
  const [invite, setInvite] = useState<Invite>()
  const [refusal, setRefusal] = useState('')
  const [busy, setBusy] = useState(false)
  // One tap, one invite: the same command again gives the same code.
  const [command, setCommand] = useState(newId)
  const areas = areasFor(role, data?.villages ?? [])

  const create = async () => {
    setBusy(true)
    setRefusal('')
    try {
      setInvite(await office('createInvite', { areaId, command, role }))
      setCommand(newId())
    } catch (fault) {
      setRefusal(asProblem(fault).sentence)
    }
    setBusy(false)
  }

  return (
    <Section title="邀请别人">
      <ListPicker
        label="请谁来"
        shown={ROLE_NAMES[role]}
        choices={ROLES.map((one) => ROLE_NAMES[one])}
        chosen={ROLES.indexOf(role)}
        onChoose={(place) => {
          setRole(ROLES[place] ?? 'council')
          setAreaId('')
        }}
      />
      <ListPicker
        label="管哪里"
        shown={areas.find((area) => area.id === areaId)?.name ?? ''}
        choices={areas.map((area) => area.name)}
        chosen={areas.findIndex((area) => area.id === areaId)}
        onChoose={(place) => setAreaId(areas[place]?.id ?? '')}
      />
      {refusal !== '' && <ErrorNote sentence={refusal} />}
      <View>
        <Button kind="quiet" busy={busy} disabled={areaId === ''} onClick={() => void create()}>
          生成邀请码
        </Button>
      </View>
      {invite !== undefined && <CodeCard invite={invite} />}
    </Section>
  )
}

function CodeCard({ invite }: { invite: Invite }) {
  return (
    <Card>
      <View className="invite-for">{`${invite.areaName} · ${invite.roleName}`}</View>
      <Text className="invite-code" selectable>
        {invite.code}
      </Text>
      <View className="invite-note">只能用一次，三天内有效。念给对方听，或者复制发过去。</View>
      <Button kind="quiet" onClick={() => void Taro.setClipboardData({ data: invite.code })}>
        复制邀请码
      </Button>
    </Card>
  )
}

function areasFor(role: Role, villages: readonly VillageChoice[]): { id: string; name: string }[] {
  if (OF_A_VILLAGE.includes(role)) return villages.map(({ id, name }) => ({ id, name }))
  const towns = new Map(villages.map(({ townId, townName }) => [townId, townName]))
  return [...towns].map(([id, name]) => ({ id, name }))
}
