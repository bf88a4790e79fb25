import { fullMarks, OFFICES, SUBJECTS, type Office } from '../../../domain/honors'
import {
  SELECTION_TEMPLATES,
  TEMPLATE_KEYS,
  TEMPLATE_NAMES,
  type TemplateKey,
} from '../../../domain/honors/templates'
import { Button } from '../../ui/Button'
import { Sheet } from '../../ui/Sheet'

interface NewSelectionProps {
  held: readonly Office[]
  onChoose(template: TemplateKey): void
  onClose(): void
}

/** What a new selection begins from; another office's kinds say whose they are. */
export function NewSelection({ held, onChoose, onClose }: NewSelectionProps) {
  return (
    <Sheet title="办哪一种评选？" open onClose={onClose}>
      <div className="roster-kinds">
        {TEMPLATE_KEYS.map((key) => {
          const { office, subject, sheet } = SELECTION_TEMPLATES[key]
          const own = key === 'other' || held.includes(office)
          const words =
            key === 'other'
              ? '从空白开始'
              : `评${SUBJECTS[subject]}，评分表 ${sheet.length} 项，满分 ${fullMarks(sheet)} 分`
          return (
            <button
              key={key}
              type="button"
              className="roster-kind"
              disabled={!own}
              onClick={() => onChoose(key)}
            >
              <strong>{TEMPLATE_NAMES[key]}</strong>
              <span>{own ? words : `由${OFFICES[office]}来办`}</span>
            </button>
          )
        })}
      </div>
      <Button kind="quiet" onClick={onClose}>
        再想想
      </Button>
    </Sheet>
  )
}
