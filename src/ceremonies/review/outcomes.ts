import type { OfferedOutcome } from '../../../domain/ceremonies/outcomes'
import { OUTCOME_KINDS } from '../../../domain/ceremonies/outcome-rule'
import { solarFullText } from '../../../domain/calendar'
import type { GivenOutcome } from '../../../domain/ceremonies/entries'

/** One outcome apart from all others: the same kind may rest on two clauses. */
export function keyOf({ kind, standardId, clause }: GivenOutcome): string {
  return `${kind}/${standardId}/${clause}`
}

/** One outcome of each kind: where several standards give the same, the nearest place's clause, which stands last. */
export function nearestOfEach(offered: readonly OfferedOutcome[]): OfferedOutcome[] {
  return [...new Map(offered.map((outcome) => [outcome.kind, outcome])).values()]
}

/** What is chosen before anybody chooses: what is good. A talk, a reminder or a pause is a member's own thought. */
export function chosenAtFirst(offered: readonly OfferedOutcome[]): string[] {
  return offered.filter(({ kind }) => OUTCOME_KINDS[kind].good).map(keyOf)
}

const PRIVATE = '只告诉这家人和理事会，不公开、不点名'

/** What an outcome means, said to the one who chooses it. */
export function meaningOf({ kind, until }: GivenOutcome): string {
  switch (kind) {
    case 'thanks':
      return '办结的消息里向这家人道谢'
    case 'certificate':
      return '这家人可以在手机上存一张证书'
    case 'preference':
      return '评最美家庭、身边好人时优先推荐'
    case 'talk':
      return `理事上门说说话，${PRIVATE}`
    case 'reminder':
      return `提醒下回早点报，${PRIVATE}`
    case 'pause':
      return `${until === undefined ? '一段时间' : `到 ${solarFullText(until)}`}为止不推荐评选，到期自动恢复，${PRIVATE}`
  }
}

/** What was given, in words for those who may know. */
export function outcomeWords({ kind, until }: GivenOutcome): string {
  const { name } = OUTCOME_KINDS[kind]
  return until === undefined ? name : `${name}，到 ${solarFullText(until)}`
}
