import { SCORER_ROLES } from '../../../../domain/honors'
import { ROLE_NAMES } from '../../../../domain/people'
import { DeskCheck, DeskChecks, DeskNumber } from '../../../ui/DeskField'
import { PlanPart, type PartProps } from './PlanPart'
import { anchorAt } from './use-plan'

const CHOICES = SCORER_ROLES.map((value) => ({ value, label: ROLE_NAMES[value] }))

/** Who is asked to score, how many of them must, and whether they go and look. */
export function ScorersPart({ writing }: PartProps) {
  const { plan, change, fault } = writing
  return (
    <PlanPart title="谁来评分" note="自家、亲戚的，本人打不了分，由别的人打。" writing={writing}>
      <DeskChecks
        label="请谁评分"
        anchor={anchorAt('scorers')}
        error={fault('scorers')}
        choices={CHOICES}
        value={plan.scorers}
        onChange={(scorers) => change({ scorers })}
      />
      <div className="plan-pair">
        <DeskNumber
          label="每个至少几个人评分"
          unit="人"
          anchor={anchorAt('leastScorers')}
          error={fault('leastScorers')}
          value={plan.leastScorers}
          onChange={(leastScorers) => change({ leastScorers: leastScorers ?? 0 })}
        />
      </div>
      <DeskCheck
        label="到现场看了再打分（没有网也能打）"
        on={plan.onSite}
        onChange={(onSite) => change({ onSite })}
      />
    </PlanPart>
  )
}
