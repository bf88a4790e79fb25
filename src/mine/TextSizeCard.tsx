import { ChoiceField } from '../ui/ChoiceField'
import { Card } from '../ui/Card'
import { useElderMode, type TextSize } from '../ui/elder-mode'

type Size = 'ordinary' | 'large' | 'larger' | 'largest'

const SIZES: readonly { value: Size; label: string; size: TextSize }[] = [
  { value: 'ordinary', label: '普通字', size: { elder: false, step: 1 } },
  { value: 'large', label: '大字', size: { elder: true, step: 1 } },
  { value: 'larger', label: '更大的字', size: { elder: true, step: 2 } },
  { value: 'largest', label: '最大的字', size: { elder: true, step: 3 } },
]

/** Chooses how large everything is; it takes effect at once. */
export function TextSizeCard() {
  const { elder, step, setSize } = useElderMode()
  const now = SIZES.find(({ size }) => size.elder === elder && size.step === step)
  return (
    <Card>
      <ChoiceField
        label="字的大小"
        choices={SIZES}
        value={now?.value}
        onChange={(chosen) => {
          const found = SIZES.find(({ value }) => value === chosen)
          if (found) setSize(found.size)
        }}
      />
    </Card>
  )
}
