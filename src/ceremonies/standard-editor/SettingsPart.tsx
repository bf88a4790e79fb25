import { DeskCheck, DeskNumber, DeskText } from '../../ui/DeskField'
import { EditorPart } from './EditorPart'
import { anchorAt, useFault } from './faults'
import type { PartProps, SettingsDraft } from './parts'

const CADRE_WINDOWS = [
  { key: 'beforeWedding', label: '干部、党员婚事前几天报告' },
  { key: 'afterWedding', label: '婚事办完几天内报告' },
  { key: 'afterFuneral', label: '白事办完几天内报告' },
] as const

/** From how many diners the cook is asked for, how many days there are for what, and what things are called here. */
export function SettingsPart({ draft, change }: PartProps) {
  const settings = draft.settings ?? {}
  const put = (part: Partial<SettingsDraft>) => {
    const next = withoutGaps({ ...settings, ...part })
    change({ settings: Object.keys(next).length === 0 ? undefined : next })
  }
  return (
    <EditorPart title="其他" path="settings" note="不填的，按镇里定的或者一般的来。">
      <div className="editor-pair">
        <DeskNumber
          label="多少人以上算集体聚餐"
          unit="人"
          anchor={anchorAt('settings.groupMealDiners')}
          error={useFault('settings.groupMealDiners')}
          value={settings.groupMealDiners}
          onChange={(groupMealDiners) => put({ groupMealDiners })}
        />
        <DeskNumber
          label="白事几天内补齐"
          unit="天"
          anchor={anchorAt('settings.funeralCompleteDays')}
          error={useFault('settings.funeralCompleteDays')}
          value={settings.funeralCompleteDays}
          onChange={(funeralCompleteDays) => put({ funeralCompleteDays })}
        />
      </div>
      {CADRE_WINDOWS.map(({ key, label }) => (
        <Window
          key={key}
          path={`settings.cadre.${key}`}
          label={label}
          window={settings.cadre?.[key]}
          onChange={(window) => {
            const cadre = withoutGaps({ ...settings.cadre, [key]: window })
            put({ cadre: Object.keys(cadre).length === 0 ? undefined : cadre })
          }}
        />
      ))}
      <div className="editor-pair">
        <DeskText
          label="同意以后怎么说（选填）"
          anchor={anchorAt('approvedLabel')}
          error={useFault('approvedLabel')}
          value={draft.approvedLabel}
          most={12}
          placeholder="同意备案"
          onChange={(label) => change({ approvedLabel: label || undefined })}
        />
        <DeskText
          label="理事会叫什么（选填）"
          anchor={anchorAt('committeeLabel')}
          error={useFault('committeeLabel')}
          value={draft.committeeLabel}
          most={20}
          placeholder="红白理事会"
          onChange={(label) => change({ committeeLabel: label || undefined })}
        />
      </div>
    </EditorPart>
  )
}

type DayWindow = NonNullable<NonNullable<SettingsDraft['cadre']>['afterFuneral']>

interface WindowProps {
  path: string
  label: string
  window: DayWindow | undefined
  onChange(window: DayWindow | undefined): void
}

function Window({ path, label, window, onChange }: WindowProps) {
  return (
    <div className="condition">
      <DeskNumber
        label={label}
        unit="天"
        anchor={anchorAt(path)}
        error={useFault(path, true)}
        value={window?.days}
        onChange={(days) =>
          onChange(days === undefined ? undefined : { days, working: window?.working ?? true })
        }
      />
      {window !== undefined && (
        <DeskCheck
          label="只算工作日"
          on={window.working === true}
          onChange={(working) => onChange({ ...window, working })}
        />
      )}
    </div>
  )
}

// Gone, not undefined: an empty group would be a setting of nothing.
function withoutGaps<Part extends object>(part: Part): Part {
  return JSON.parse(JSON.stringify(part))
}
