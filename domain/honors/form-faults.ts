import type { FieldFault } from '../errors'
import type { NominationText } from './nomination'
import type { SelectionPlan } from './plan'

/** What is wrong with a nomination for this selection, beyond the shape its schema asks; empty when nothing is. */
export function nominationFaults(
  plan: Pick<SelectionPlan, 'sorts' | 'asked'>,
  { sort, text }: { sort: string; text: Pick<NominationText, 'answers'> },
): FieldFault[] {
  const faults: FieldFault[] = []
  if (plan.sorts.length > 0 && !plan.sorts.includes(sort))
    faults.push({ path: 'sort', message: '请选择推荐哪一类' })
  if (plan.sorts.length === 0 && sort !== '')
    faults.push({ path: 'sort', message: '这次评选不分类，请刷新后再填' })
  for (const { id, name, kind, choices, required } of plan.asked) {
    const answer = (text.answers[id] ?? '').trim()
    const path = `text.answers.${id}`
    if (required && answer === '') faults.push({ path, message: `请填写${name}` })
    if (kind === 'choice' && answer !== '' && !choices.includes(answer))
      faults.push({ path, message: `${name}请从名单里选` })
  }
  for (const id of Object.keys(text.answers))
    if (!plan.asked.some((field) => field.id === id))
      faults.push({ path: `text.answers.${id}`, message: '这一项已经不用填了，请刷新后再填' })
  return faults
}
