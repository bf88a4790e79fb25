import { DeskDay, DeskText } from '../../ui/DeskField'
import { EditorPart } from './EditorPart'
import { anchorAt, useFault } from './faults'
import type { PartProps } from './parts'

/** Whose standard it is, and from which day to which. */
export function BasicsPart({ draft, change }: PartProps) {
  const at = (path: string) => ({ anchor: anchorAt(path) })
  return (
    <EditorPart title="基本" path="basics">
      <DeskText
        label="标题"
        {...at('title')}
        error={useFault('title')}
        value={draft.title}
        most={60}
        onChange={(title) => change({ title })}
      />
      <DeskText
        label="发布单位"
        {...at('issuer')}
        error={useFault('issuer')}
        value={draft.issuer}
        most={60}
        placeholder="比如 养前村村民代表会议"
        onChange={(issuer) => change({ issuer })}
      />
      <div className="editor-pair">
        <DeskDay
          label="施行日"
          hint="从这天起的事按它算"
          {...at('effectiveDay')}
          error={useFault('effectiveDay')}
          value={draft.effectiveDay}
          onChange={(day) => change({ effectiveDay: day || undefined })}
        />
        <DeskDay
          label="停用日（选填）"
          hint="这天还管用，第二天起不用"
          {...at('endDay')}
          error={useFault('endDay')}
          value={draft.endDay}
          onChange={(day) => change({ endDay: day || undefined })}
        />
      </div>
    </EditorPart>
  )
}
