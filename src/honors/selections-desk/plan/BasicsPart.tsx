import { OFFICES, SUBJECT_KEYS, SUBJECTS, type Office } from '../../../../domain/honors'
import { DeskNumber, DeskSelect, DeskText } from '../../../ui/DeskField'
import { PlanPart, Settled, type PartProps } from './PlanPart'
import { anchorAt } from './use-plan'

const SUBJECT_CHOICES = SUBJECT_KEYS.map((value) => ({ value, label: SUBJECTS[value] }))

/** What it is called, whom it honours, which office runs it, how many are named. */
export function BasicsPart({ writing, held }: PartProps & { held: readonly Office[] }) {
  const { plan, settled, change, fault } = writing
  const at = (path: string) => ({ anchor: anchorAt(path), error: fault(path) })
  const own = held.map((value) => ({ value, label: OFFICES[value] }))
  return (
    <PlanPart title="基本" writing={writing}>
      <DeskText
        label="名称"
        {...at('title')}
        most={30}
        placeholder="2026 年身边好人"
        value={plan.title}
        onChange={(title) => change({ title })}
      />
      {settled ? (
        <Settled lines={[`评${SUBJECTS[plan.subject]}`, `${OFFICES[plan.office]}来办`]} />
      ) : (
        <div className="plan-pair">
          <DeskSelect
            label="评谁"
            {...at('subject')}
            choices={SUBJECT_CHOICES}
            value={plan.subject}
            onChange={(subject) => change({ subject })}
          />
          <DeskSelect
            label="由谁来办"
            {...at('office')}
            choices={own}
            value={plan.office}
            onChange={(office) => change({ office })}
          />
        </div>
      )}
      <DeskNumber
        label="一共命名几个"
        hint="写 0 就是不限"
        unit="个"
        {...at('seats')}
        value={plan.seats}
        onChange={(seats) => change({ seats: seats ?? 0 })}
      />
    </PlanPart>
  )
}
