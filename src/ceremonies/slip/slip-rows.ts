import type { RegistrationView } from '../../../domain/ceremonies/api'
import { PLACE_KIND_NAMES } from '../../../domain/ceremonies/kinds'
import { bothCalendars } from '../record/when'

export interface SlipRow {
  label: string
  value: string
}

type Printed = Pick<
  RegistrationView,
  'title' | 'ceremony' | 'facts' | 'villageName' | 'number' | 'statusName'
>

/** What the slip says of the matter itself, what is not known left out. */
export function slipRows({ title, ceremony, facts, villageName, number, statusName }: Printed): SlipRow[] {
  const place = facts.placeText ?? (facts.placeKind === undefined ? '' : PLACE_KIND_NAMES[facts.placeKind])
  const rows = [
    { label: '编号', value: number },
    { label: '事项', value: title },
    { label: ceremony === 'funeral' ? '出殡' : '日子', value: bothCalendars(facts.day) },
    { label: '地方', value: [villageName, facts.group ?? '', place].filter(Boolean).join(' ') },
    { label: '桌数', value: facts.tables === undefined ? '' : `${facts.tables} 桌` },
    { label: '办到', value: statusName },
  ]
  return rows.filter(({ value }) => value !== '')
}

/** One sentence for each thing a standard said, the excess first; what was not judged is left out. */
export function slipFindings({ findings }: Pick<RegistrationView, 'findings'>): string[] {
  const isOver = ({ outcome }: (typeof findings)[number]) => outcome === 'over' || outcome === 'advisedOver'
  const beyond = findings.filter(isOver).map(({ name, headline }) => sentenceOf(name, headline))
  const within = findings.filter(({ outcome }) => outcome === 'within').map(({ name }) => name)
  if (within.length === 0) return beyond
  return [...beyond, `${beyond.length > 0 ? '其余' : ''}${within.join('、')}在标准内。`]
}

function sentenceOf(name: string, headline: string): string {
  return `${headline.includes(name) ? '' : name}${headline}，可以照常办，理事会帮着商量。`
}
