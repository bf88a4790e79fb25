import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Me } from '../../../domain/office/api'
import { ROLE_NAMES, type Role } from '../../../domain/people'
import { newId, office, useCached } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Question } from '../../ui/Question'
import { MadeInvite, type Invite } from './MadeInvite'
import { PlaceChoice } from './PlaceChoice'
import { placesFor, ROLE_CHOICES } from './places'

/** Makes a one-use code for a role in an area, to be read out, scanned or sent on. */
export function CreateInvite({ admins }: { admins: Me['grants'] }) {
  const villages = useCached('villages', () => office('villages', {}))
  const [role, setRole] = useState<Role>()
  const [areaId, setAreaId] = useState<string>()
  const [invite, setInvite] = useState<Invite>()
  const [refusal, setRefusal] = useState('')
  const [busy, setBusy] = useState(false)
  // One tap, one invite: the same command again gives the same code.
  const [command, setCommand] = useState(newId)
  const places = role === undefined ? [] : placesFor(role, admins, villages.data?.villages ?? [])

  const pick = (next: Role) => {
    setRole(next)
    setAreaId(undefined)
  }
  const create = async () => {
    if (role === undefined || areaId === undefined) return
    setBusy(true)
    setRefusal('')
    try {
      setInvite(await office('createInvite', { areaId, command, role }))
      setCommand(newId())
    } catch (fault) {
      setRefusal(asProblem(fault).sentence)
    } finally {
      setBusy(false)
    }
  }
  if (invite !== undefined)
    return (
      <View className="stack">
        <Question>邀请做好了</Question>
        <MadeInvite invite={invite} />
        <Button kind="quiet" onClick={() => setInvite(undefined)}>
          再做一张
        </Button>
      </View>
    )
  return (
    <View className="stack">
      <Question hint="做好了是一个码，给对方，对方接受就行。">请谁来帮忙？</Question>
      <ChoiceField label="请他做什么" paired choices={ROLE_CHOICES} value={role} onChange={pick} />
      {role !== undefined && (
        <PlaceChoice
          key={role}
          label={`在哪里做${ROLE_NAMES[role]}`}
          places={places}
          value={areaId}
          onChange={setAreaId}
        />
      )}
      {refusal !== '' && <ErrorNote sentence={refusal} />}
      <Button busy={busy} disabled={areaId === undefined} onClick={() => void create()}>
        做一张邀请
      </Button>
    </View>
  )
}
