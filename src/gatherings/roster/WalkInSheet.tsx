import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { NumberField } from '../../ui/NumberField'
import { ListPicker } from '../../ui/PickerField'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'

interface WalkInSheetProps {
  branches: readonly { id: string; name: string }[]
  onClose(): void
  onAdd(said: { name: string; came: number; branchId: string }): void
}

/** Somebody who came without signing up: a name, or only how many. */
export function WalkInSheet({ branches, onClose, onAdd }: WalkInSheetProps) {
  const [name, setName] = useState('')
  const [came, setCame] = useState(1)
  const [branchId, setBranchId] = useState('')
  return (
    <Sheet title="当天来的" open onClose={onClose}>
      <View className="stack">
        <TextField
          label="姓名"
          optional
          hint="不写名字，只记人数也行"
          most={20}
          value={name}
          onChange={setName}
        />
        <NumberField
          label="来了几位"
          unit="位"
          least={1}
          most={999}
          value={came}
          onChange={(next) => setCame(Math.max(1, next ?? 1))}
        />
        {branches.length > 0 && (
          <ListPicker
            label="哪个支部"
            optional
            shown={branches.find(({ id }) => id === branchId)?.name ?? ''}
            choices={['不说', ...branches.map((branch) => branch.name)]}
            chosen={branches.findIndex(({ id }) => id === branchId) + 1}
            onChoose={(place) => setBranchId(branches[place - 1]?.id ?? '')}
          />
        )}
        <Button onClick={() => onAdd({ name: name.trim(), came, branchId })}>加上</Button>
      </View>
    </Sheet>
  )
}
