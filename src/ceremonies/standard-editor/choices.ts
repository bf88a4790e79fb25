import {
  CEREMONIES,
  CEREMONY_NAMES,
  CLAUSE_PARTS,
  CONDITION_FACTS,
  FEAST_KINDS,
  FEAST_KIND_NAMES,
  OUTCOME_KINDS,
  OUTCOME_TIMES,
  READINGS,
} from '../../../domain/ceremonies'

/** The choices of the editor's lists, from the same tables that judge. */

const choicesOf = <Key extends string>(table: Readonly<Record<Key, { name: string }>>) => {
  const isKey = (key: string): key is Key => key in table
  return Object.keys(table)
    .filter(isKey)
    .map((value) => ({ value, label: table[value].name }))
}

export const READING_CHOICES = choicesOf(READINGS)
export const FACT_CHOICES = choicesOf(CONDITION_FACTS)
export const OUTCOME_KIND_CHOICES = choicesOf(OUTCOME_KINDS)
export const OUTCOME_TIME_CHOICES = choicesOf(OUTCOME_TIMES)
export const CEREMONY_CHOICES = CEREMONIES.map((value) => ({ value, label: CEREMONY_NAMES[value] }))
export const FEAST_CHOICES = FEAST_KINDS.map((value) => ({ value, label: FEAST_KIND_NAMES[value] }))
export const PART_CHOICES = (['charter', 'procedure', 'limits', 'outcomes'] as const).map((value) => ({
  value,
  label: CLAUSE_PARTS[value],
}))

export const COMPARISON_CHOICES = [
  { value: 'atMost', label: '最多' },
  { value: 'atLeast', label: '最少' },
  { value: 'forbidden', label: '不要' },
  { value: 'share', label: '占别的数的几成' },
] as const

export const LIMIT_CHOICES = [
  { value: 'fixed', label: '一个数' },
  { value: 'indexMultiple', label: '公布的数乘几倍' },
  { value: 'table', label: '分情况' },
] as const

export const STRENGTH_CHOICES = [
  { value: 'agreed', label: '约定' },
  { value: 'advised', label: '提倡' },
] as const

export const BASIS_CHOICES = [
  { value: 'feastPlace', label: '办席的村' },
  { value: 'receivingSide', label: '收礼方的村' },
] as const

export const YEARS_BACK_CHOICES = [
  { value: '0', label: '当年的' },
  { value: '1', label: '上一年的' },
  { value: '2', label: '前年的' },
  { value: '3', label: '3 年前的' },
  { value: '4', label: '4 年前的' },
  { value: '5', label: '5 年前的' },
] as const

/** Keys are 分. */
export const ROUND_CHOICES = [
  { value: '', label: '不取整' },
  { value: '10000', label: '取整到百元' },
  { value: '100000', label: '取整到千元' },
  { value: '1000000', label: '取整到万元' },
] as const
