import { dayOf, monthDayText } from '../../../domain/calendar'
import { CADRE_KIND_NAMES, matterName } from '../../../domain/ceremonies/cadre'
import { CADRE_STEPS } from '../../../domain/ceremonies/cadre-steps'
import type { Draft } from '../../cloud/drafts'
import { Section } from '../../ui/Section'
import type { KeptReport } from '../form/cadre-form'
import { forget, reportForm } from '../form/forms'
import { openCadreStep } from '../form/ways'
import { BegunCards } from '../../form/BegunCards'

interface BegunReportsProps {
  begun: readonly Draft<KeptReport>[]
  onChanged(): void
}

/** Reports begun and not handed in. */
export function BegunReports({ begun, onChanged }: BegunReportsProps) {
  if (begun.length === 0) return null
  return (
    <Section title="还没填完的">
      <BegunCards
        drafts={begun}
        titleOf={({ form }) => `${matterName(form.draft.facts)} · ${CADRE_KIND_NAMES[form.kind]}`}
        whereOf={({ form, savedAt }) =>
          `填到“${CADRE_STEPS[form.step].title}” · ${monthDayText(dayOf(savedAt))}存的`
        }
        onGoOn={({ id, form }) => {
          const found = reportForm(id)
          if (found) openCadreStep(found, form.step)
        }}
        onDrop={(id) => {
          forget(id)
          onChanged()
        }}
      />
    </Section>
  )
}
