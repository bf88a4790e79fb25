import { List, ListRow } from '../../ui/ListRow'
import { Sheet } from '../../ui/Sheet'
import { STEP_WORDS, nameOf, type StepName } from './decisions'

interface MoreSheetProps {
  names: readonly StepName[]
  onChoose(name: StepName): void
  onClose(): void
}

/** The steps that are not often taken, each with what follows from it. */
export function MoreSheet({ names, onChoose, onClose }: MoreSheetProps) {
  return (
    <Sheet title="还能怎么办" open onClose={onClose}>
      <List>
        {names.map((name) => (
          <ListRow
            key={name}
            title={nameOf(name)}
            note={STEP_WORDS[name].follows}
            onClick={() => onChoose(name)}
          />
        ))}
      </List>
    </Sheet>
  )
}
