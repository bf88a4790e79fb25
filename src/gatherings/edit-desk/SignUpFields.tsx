import type { SignUpRules } from '../../../domain/gatherings/sign-up'
import { DeskCheck, DeskDay, DeskNumber } from '../../ui/DeskField'
import { QuestionsFields } from './QuestionsFields'
import type { PartOfForm } from './fields'

/** Whether and how one signs up: seats, households, until when, and what is asked besides. */
export function SignUpFields({ facts, fault, put }: PartOfForm) {
  const { signUp } = facts
  const change = (part: Partial<SignUpRules>) => put({ signUp: { ...signUp, ...part } })
  return (
    <section className="edit-part">
      <h2 className="edit-title">报名</h2>
      <div>
        <DeskCheck label="要报名" on={signUp.wanted} onChange={(wanted) => change({ wanted })} />
      </div>
      {signUp.wanted && (
        <>
          <div className="edit-three">
            <DeskNumber
              label="名额"
              hint="0 就是不限。满了可以排队"
              unit="位"
              value={signUp.capacity}
              error={fault('signUp.capacity')}
              onChange={(capacity) => change({ capacity: capacity ?? 0 })}
            />
            <DeskNumber
              label="一家最多"
              unit="位"
              value={signUp.household}
              error={fault('signUp.household')}
              onChange={(household) => change({ household: household ?? 1 })}
            />
            <DeskDay
              label="报到哪天（不填就到开始）"
              value={signUp.closes}
              error={fault('signUp.closes')}
              onChange={(closes) => change({ closes })}
            />
          </div>
          <div>
            <DeskCheck
              label="问一声是哪个支部（说不说由自己）"
              on={signUp.askBranch}
              onChange={(askBranch) => change({ askBranch })}
            />
          </div>
          <QuestionsFields
            legend="另外问（最多三样，都可以不答）"
            path="signUp.fields"
            questions={signUp.fields}
            fault={fault}
            onChange={(fields) => change({ fields })}
          />
        </>
      )}
    </section>
  )
}
