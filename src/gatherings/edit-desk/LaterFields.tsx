import { ALL_REMINDERS, REMINDERS } from '../../../domain/gatherings/kinds'
import { DeskChecks } from '../../ui/DeskField'
import { QuestionsFields } from './QuestionsFields'
import type { PartOfForm } from './fields'

const CHOICES = ALL_REMINDERS.map((value) => ({ value, label: REMINDERS[value].name }))

/** When those who signed up are reminded, and what is asked afterwards. */
export function LaterFields({ facts, fault, put }: PartOfForm) {
  return (
    <section className="edit-part">
      <h2 className="edit-title">提醒和办完以后</h2>
      {facts.signUp.wanted && (
        <DeskChecks
          label="什么时候提醒报了名的人"
          choices={CHOICES}
          value={facts.reminders}
          onChange={(reminders) => put({ reminders })}
        />
      )}
      <QuestionsFields
        legend="办完问乡亲（最多三样，不记名，都可以不答）"
        path="questions"
        questions={facts.questions}
        fault={fault}
        onChange={(questions) => put({ questions })}
      />
    </section>
  )
}
