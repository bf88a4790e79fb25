import type { FieldFault } from '../errors'
import { OUTCOME_KINDS, OUTCOME_TIMES, type OutcomeRule } from './outcome-rule'
import type { Standard } from './standard'

/** What is wrong with a standard's 奖惩 as data: each rests on a clause, and follows from what fits it. */
export function outcomeFaults({ outcomes = [], clauses }: Standard): FieldFault[] {
  return outcomes.flatMap((rule, place) => {
    const at = `outcomes.${place}`
    const faults = [...fitFaults(rule, at), ...pauseFaults(rule, at)]
    if (!clauses.some(({ number }) => number === rule.clause))
      faults.push({
        path: `${at}.clause`,
        message: `“${OUTCOME_KINDS[rule.kind].name}”说依据${rule.clause}，可是没有这一条，请补上条文或改条款号`,
      })
    return faults
  })
}

function fitFaults({ kind, when, ceremonies }: OutcomeRule, at: string): FieldFault[] {
  const [what, after] = [OUTCOME_KINDS[kind], OUTCOME_TIMES[when]]
  if (what.good !== after.good)
    return [
      {
        path: `${at}.when`,
        message: `“${what.name}”不能跟着“${after.name}”，请改其中一个`,
      },
    ]
  if (when === 'zeroBridePrice' && ceremonies !== undefined && !ceremonies.includes('wedding'))
    return [
      { path: `${at}.ceremonies`, message: '零彩礼只有婚事才有，请在“ceremonies”里加上婚事（wedding）' },
    ]
  return []
}

function pauseFaults({ kind, months }: OutcomeRule, at: string): FieldFault[] {
  if (kind === 'pause' && months === undefined)
    return [{ path: `${at}.months`, message: '暂缓评选要写几个月（months），到期自己恢复' }]
  if (kind !== 'pause' && months !== undefined)
    return [{ path: `${at}.months`, message: `“${OUTCOME_KINDS[kind].name}”不用写几个月，请删掉“months”` }]
  return []
}
