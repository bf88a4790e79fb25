import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ScreenView } from '../../../domain/content/screens-api'
import type { Orientation } from '../../../domain/content/screen-item'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { ListPicker } from '../../ui/PickerField'
import { Question } from '../../ui/Question'
import { TextField } from '../../ui/TextField'
import { ORIENTATION_CHOICES } from '../screens/orientations'
import { codeTyped } from './code'
import { usePairing } from './use-pairing'
import type { Place } from './use-places'

interface PairFieldsProps {
  /** The code the page was opened with; empty when none. */
  code: string
  places: readonly Place[]
  /** The screen whose machine was changed; absent for a new one. */
  screen: ScreenView | undefined
}

/** Types or scans the code, says what the screen is called, where it hangs and how. */
export function PairFields({ code: given, places, screen }: PairFieldsProps) {
  const [code, setCode] = useState(() => codeTyped(given))
  const [name, setName] = useState(screen?.name ?? '')
  const [picked, setPicked] = useState(screen?.areaId)
  const [orientation, setOrientation] = useState<Orientation | undefined>(screen?.orientation)
  const { busy, problem, faults, made, pair } = usePairing(screen)
  const areaId = picked ?? (places.length === 1 ? places[0]?.id : undefined)
  const chosen = places.findIndex(({ id }) => id === areaId)
  if (made !== undefined)
    return (
      <View className="stack">
        <Empty icon="check" title={`“${made.name}”接上了`}>
          屏上几秒里就会换过来。接下来排一排放什么。
        </Empty>
        <Button
          onClick={() => void Taro.redirectTo({ url: `/content/screen-programme/index?id=${made.id}` })}
        >
          去排节目
        </Button>
      </View>
    )
  return (
    <View className="stack">
      <Question hint="屏上大大的 6 个字母和数字，大小写都行。">屏上是什么码？</Question>
      <TextField
        label="屏上的码"
        value={code}
        error={faults.code}
        most={300}
        onChange={(text) => setCode(codeTyped(text))}
      />
      {process.env.TARO_ENV === 'weapp' && (
        <Button kind="quiet" onClick={() => void scan(setCode)}>
          扫屏上的二维码
        </Button>
      )}
      <TextField
        label="屏的名字"
        hint="别人一听就知道是哪一块，像“村口大屏”"
        value={name}
        error={faults.name}
        most={16}
        onChange={setName}
      />
      {screen === undefined && (
        <ListPicker
          label="在哪里"
          choices={places.map((place) => place.name)}
          chosen={chosen}
          shown={places[chosen]?.name ?? ''}
          error={faults.areaId}
          onChoose={(place) => setPicked(places[place]?.id)}
        />
      )}
      <ChoiceField
        label="屏是怎么挂的"
        choices={ORIENTATION_CHOICES}
        value={orientation}
        error={faults.orientation}
        onChange={(next) => setOrientation(next)}
      />
      {problem !== undefined && Object.keys(faults).length === 0 && <ErrorNote sentence={problem.sentence} />}
      <Button busy={busy} onClick={() => void pair({ code, name, areaId, orientation })}>
        接上
      </Button>
    </View>
  )
}

// Closing the camera without scanning is no fault.
async function scan(setCode: (code: string) => void): Promise<void> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true })
    setCode(codeTyped(result))
  } catch {
    return
  }
}
