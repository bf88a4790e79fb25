import {
  CEREMONY_NAMES,
  FEAST_KIND_NAMES,
  sayQuantity,
  type AreaBook,
  type Facts,
  type Finding,
  type Outcome,
} from '../domain/ceremonies'
import type { FileFault } from '../domain/ceremonies/files/places'
import type { FiledRegistration } from '../domain/ceremonies/files/registration-file'

/** What a finding came to, in a word. */
export const OUTCOME_WORDS = {
  over: '超过约定',
  advisedOver: '超过提倡',
  within: '在标准内',
  unknown: '还不知道',
  unsaid: '不便填写',
  notApplicable: '不用对照',
} as const satisfies Record<Outcome, string>

/** The findings of one registration as lines to read, the ones beyond a limit first. */
export function sayFindings(
  { facts, submittedDay }: FiledRegistration,
  findings: readonly Finding[],
  areas: AreaBook,
): string[] {
  const heading = `${whatIsHeld(facts, areas)}，${facts.day ?? '日子还没定'}，${submittedDay} 报的`
  if (findings.length === 0) return [heading, '  没有哪份标准管这件事。', '']
  const order: readonly string[] = Object.keys(OUTCOME_WORDS)
  const sorted = [...findings].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome))
  return [heading, countLine(findings), '', ...sorted.flatMap(sayFinding)]
}

/** Every fault of one file, each with its place, its path and the mend. */
export function sayFaults(file: string, faults: readonly FileFault[]): string[] {
  return [`${file} 有 ${faults.length} 处要改：`, ...faults.map((fault) => sayFault(file, fault))]
}

function sayFault(file: string, { line, column, path, message }: FileFault): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`
  return `  ${place}  ${path === '' ? '' : `${path}  `}${message}`
}

function whatIsHeld({ ceremony, feastKind, villageId, feastVillageId }: Facts, areas: AreaBook): string {
  const what =
    ceremony === 'feast' && feastKind !== undefined ? FEAST_KIND_NAMES[feastKind] : CEREMONY_NAMES[ceremony]
  const where = feastVillageId ?? villageId
  return where === undefined
    ? what
    : `${where === 'outside' ? '外地' : (areas[where]?.name ?? where)}的${what}`
}

function countLine(findings: readonly Finding[]): string {
  const counted = Object.entries(OUTCOME_WORDS).flatMap(([outcome, word]) => {
    const many = findings.filter((finding) => finding.outcome === outcome).length
    return many === 0 ? [] : [`${word} ${many} 项`]
  })
  return counted.join('，')
}

function sayFinding(finding: Finding): string[] {
  const { name, outcome, headline, explanation, how, clause, others } = finding
  // Away from its field a finding must say of what it speaks.
  const first = headline.includes(name) ? headline : `${name}${headline}`
  return [
    `[${OUTCOME_WORDS[outcome]}] ${first}。${explanation}`,
    ...numbersLine(finding),
    ...(how === '' ? [] : [`    怎么算的：${how}`]),
    `    依据：《${clause.standardTitle}》${clause.number}：${clause.text}`,
    ...others.map(({ text, clause: { number } }) => `    另外：${text}（${number}）`),
    '',
  ]
}

function numbersLine({ unit, declared, limit, advised, overBy }: Finding): string[] {
  const parts = [
    ...(declared === undefined ? [] : [`报的 ${sayQuantity(unit, declared)}`]),
    ...(advised === undefined ? [] : [`提倡 ${sayQuantity(unit, advised)}`]),
    ...(limit === undefined
      ? []
      : [`${advised === undefined ? '标准' : '最多'} ${sayQuantity(unit, limit)}`]),
    ...(overBy === undefined ? [] : [`差 ${sayQuantity(unit, overBy)}`]),
  ]
  return parts.length === 0 ? [] : [`    ${parts.join('，')}`]
}
