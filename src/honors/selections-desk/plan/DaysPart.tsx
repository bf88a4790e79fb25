import { isDay, weekdayOf } from '../../../../domain/calendar'
import { noticeUntil, type SelectionPlan } from '../../../../domain/honors'
import { toLunar } from '../../../../domain/lunar'
import { DeskDay, DeskSelect } from '../../../ui/DeskField'
import { dayWords } from '../words'
import { PlanPart, type PartProps } from './PlanPart'
import { anchorAt } from './use-plan'

type StageDay = Exclude<keyof SelectionPlan['days'], 'notice'>

const STAGE_DAYS = [
  { key: 'from', label: '从哪天开始推荐' },
  { key: 'until', label: '推荐到哪天' },
  { key: 'visitUntil', label: '村里走访到哪天' },
  { key: 'scoreUntil', label: '镇里评分到哪天' },
] as const satisfies readonly { key: StageDay; label: string }[]

const NOTICE = [3, 4, 5, 6, 7].map((days) => ({ value: String(days), label: `${days} 个工作日` }))

/** The days of a selection in both calendars, and when a notice put up as planned would end. */
export function DaysPart({ writing }: PartProps) {
  const { plan, change, fault } = writing
  const { days } = plan
  const put = (part: Partial<SelectionPlan['days']>) => change({ days: { ...days, ...part } })
  return (
    <PlanPart title="日子" note="每一步的最后一天。到了日子，推荐会自己停。" path="days" writing={writing}>
      <div className="plan-pair">
        {STAGE_DAYS.map(({ key, label }) => (
          <DeskDay
            key={key}
            label={label}
            hint={isDay(days[key]) ? `${weekdayOf(days[key])} · ${toLunar(days[key]).text}` : undefined}
            anchor={anchorAt(`days.${key}`)}
            error={fault(`days.${key}`)}
            value={days[key]}
            onChange={(day) => put({ [key]: day })}
          />
        ))}
        <DeskSelect
          label="公示几天"
          hint={endWords(days)}
          anchor={anchorAt('days.notice')}
          error={fault('days.notice')}
          choices={NOTICE}
          value={String(days.notice)}
          onChange={(notice) => put({ notice: Number(notice) })}
        />
      </div>
    </PlanPart>
  )
}

function endWords({ scoreUntil, notice }: SelectionPlan['days']): string | undefined {
  if (!isDay(scoreUntil)) return undefined
  return `评分最后一天就公示的话，公示到 ${dayWords(noticeUntil(scoreUntil, notice))}，放假不算`
}
