import type { Finding } from './finding'
import type { RegistrationState } from './registration-state'
import { summarise } from './summarise'

/** Where a registration stands, in the few words of a tag: 等理事会看, 请补充, 同意备案. */
export function statusName(
  state: Pick<RegistrationState, 'status' | 'flags' | 'decision' | 'ending' | 'ceremony'>,
): string {
  switch (state.status) {
    case 'draft':
      return '草稿'
    case 'open':
      return openName(state.flags)
    case 'decided':
      return decidedName(state)
    case 'closed':
      return { '': '办结', done: '办结', cancelled: '不办了', merged: '已并成一件' }[state.ending]
    case 'withdrawn':
      return '已撤回'
  }
}

function openName(flags: RegistrationState['flags']): string {
  if (flags.includes('returned')) return '请补充'
  if (flags.includes('atTown')) return '镇里在看'
  if (flags.includes('atMeeting')) return '上会商量'
  return flags.includes('untaken') ? '等理事会看' : '理事会在看'
}

function decidedName({ decision, flags }: Pick<RegistrationState, 'decision' | 'flags'>): string {
  if (decision?.kind === 'accepted') return flags.includes('untaken') ? '已受理' : '有人在帮'
  if (decision?.kind === 'advised') return '建议调整'
  return decision?.label || '同意备案'
}

/** What the findings come to, in a few words for a list: the first excess, or 在标准内. */
export function verdictText(findings: readonly Finding[]): string {
  const { counts, worst } = summarise(findings)
  const beyond = findings.filter((finding) => finding.outcome === worst && worst !== 'within')
  const [first] = beyond
  if (first !== undefined && (worst === 'over' || worst === 'advisedOver')) {
    const more = beyond.length > 1 ? `等 ${beyond.length} 项` : ''
    return `${first.name}${first.headline.replace(/^比(标准|提倡的)/, '')}${more}`
  }
  if (counts.within > 0) return counts.unknown + counts.unsaid > 0 ? '已填的在标准内' : '在标准内'
  return '还没有能对照的'
}
