import { useState } from 'react'
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { ITEM_KINDS, ScreenItem } from '../../../domain/content/screen-item'
import { Button } from '../../ui/Button'
import { NumberField } from '../../ui/NumberField'
import { PassageField } from '../../ui/PassageField'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { faultsAt } from '../screens/faults'
import { WhenFields } from './WhenFields'

interface ItemSheetProps {
  item: ScreenItem
  onClose(): void
  onDone(item: ScreenItem): void
}

/** What an item says, for how long and when. */
export function ItemSheet({ item: start, onClose, onDone }: ItemSheetProps) {
  const [item, setItem] = useState(start)
  const [faults, setFaults] = useState<Record<string, string>>({})
  const done = () => {
    const found = faultsAt(v.safeParse(ScreenItem, item))
    setFaults(found)
    if (Object.keys(found).length === 0) onDone(item)
  }
  return (
    <Sheet title={ITEM_KINDS[item.kind]} open onClose={onClose}>
      <View className="stack">
        <Words item={item} faults={faults} onChange={setItem} />
        <NumberField
          label="停几秒"
          hint="字多就停久一点"
          value={item.seconds}
          unit="秒"
          error={faults.seconds}
          onChange={(seconds) => setItem({ ...item, seconds: seconds ?? 0 })}
        />
        <WhenFields when={item.when} error={faults.when} onChange={(when) => setItem({ ...item, when })} />
        <Button onClick={done}>好了</Button>
      </View>
    </Sheet>
  )
}

interface WordsProps {
  item: ScreenItem
  faults: Record<string, string>
  onChange(item: ScreenItem): void
}

function Words({ item, faults, onChange }: WordsProps) {
  if (item.kind === 'panel') return null
  if (item.kind === 'slogan')
    return (
      <TextField
        label="标语"
        hint="两句用逗号分开，屏上各占一行"
        value={item.text}
        error={faults.text}
        most={28}
        onChange={(text) => onChange({ ...item, text })}
      />
    )
  const honour = item.kind === 'honour'
  return (
    <>
      <TextField
        label={honour ? '荣誉' : '标题'}
        hint={honour ? '像“县级文明村”。写到个人，要先问过本人' : undefined}
        value={item.title}
        error={faults.title}
        most={honour ? 16 : 20}
        onChange={(title) => onChange({ ...item, title })}
      />
      <PassageField
        label={honour ? '说明' : '内容'}
        optional={honour}
        value={item.text}
        error={faults.text}
        most={honour ? 80 : 140}
        onChange={(text) => onChange({ ...item, text: text.replace(/\n/g, ' ') })}
      />
    </>
  )
}
