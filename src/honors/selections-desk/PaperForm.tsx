import { useState } from 'react'
import type { NominationPeople, NominationText, SelectionPlan } from '../../../domain/honors'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { DeskCheck, DeskSelect, DeskText } from '../../ui/DeskField'
import { honors } from '../shared/cloud'
import { TextFields } from './TextFields'
import { photoUrlsOf } from './photo-urls'

interface PaperFormProps {
  view: NominationView
  plan: SelectionPlan
  onClose(): void
  onDone(): void
}

/** A nomination that came on paper, put right by those who keep the paper. */
export function PaperForm({ view, plan, onClose, onDone }: PaperFormProps) {
  const [sort, setSort] = useState(view.sort)
  const [people, setPeople] = useState<NominationPeople>(view.people)
  const [text, setText] = useState<NominationText>(view.text)
  const step = useStep<NominationView>(view, onDone)
  const put = (part: Partial<NominationPeople>) => setPeople((before) => ({ ...before, ...part }))
  return (
    <StepSheet
      title={`改${view.name}的内容`}
      words="照纸上的改。改过以后要再看一遍内容。"
      yes="改好"
      busy={step.busy}
      problem={step.problem}
      onYes={() =>
        void step.take((stamp) => honors('supplementNomination', { ...stamp, sort, people, text }))
      }
      onClose={onClose}
    >
      {plan.sorts.length > 0 && (
        <DeskSelect
          label="类别"
          choices={plan.sorts.map((value) => ({ value, label: value }))}
          value={sort}
          error={step.fault('sort')}
          onChange={setSort}
        />
      )}
      <div className="step-sheet-pair">
        {PEOPLE.map(({ key, label, most }) => (
          <DeskText
            key={key}
            label={label}
            most={most}
            value={people[key]}
            error={step.fault(`people.${key}`)}
            onChange={(value) => put({ [key]: value })}
          />
        ))}
      </div>
      <DeskCheck label="是未成年人" on={people.isMinor} onChange={(isMinor) => put({ isMinor })} />
      <TextFields
        id={view.id}
        text={text}
        asked={plan.asked}
        urls={photoUrlsOf(view)}
        fault={step.fault}
        onChange={(part) => setText((before) => ({ ...before, ...part }))}
      />
    </StepSheet>
  )
}

const PEOPLE = [
  { key: 'name', label: '姓名', most: 20 },
  { key: 'phone', label: '电话', most: 20 },
  { key: 'group', label: '组', most: 20 },
  { key: 'guardian', label: '监护人', most: 20 },
  { key: 'guardianPhone', label: '监护人电话', most: 20 },
  { key: 'nominator', label: '推荐人', most: 20 },
  { key: 'nominatorPhone', label: '推荐人电话', most: 20 },
] as const satisfies readonly { key: keyof NominationPeople; label: string; most: number }[]
