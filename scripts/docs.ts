import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { CeremoniesApi } from '../domain/ceremonies/api'
import {
  ACTIONS,
  CEREMONY_NAMES,
  FLAG_NAMES,
  STATUSES,
  WORKFLOW,
  reasonAsked,
  type Action,
  type Ceremony,
  type Flag,
  type Status,
  type ViewerRole,
} from '../domain/ceremonies'
import { ARTICLE_ACTION_WORDS } from '../domain/content/article-words'
import { ARTICLE_WORKFLOW, STANDINGS, type Standing } from '../domain/content/workflow'
import { ROLE_NAMES } from '../domain/people'
import { cadreSection } from './docs-cadre'
import { honorsSection } from './docs-honors'
import { code, entriesOf, table } from './markdown'
import { SCHEMA_FILE, schemaText } from './schema'

export const WORKFLOW_FILE = resolve(__dirname, '..', 'docs', 'workflow.md')

const STATUS_WORDS = {
  draft: '还没提交',
  open: '等理事会答复',
  decided: '已有答复',
  closed: '已了结',
  withdrawn: '已撤回',
} as const satisfies Record<Status, string>

const VIEWER_WORDS = {
  applicant: '事主',
  council: ROLE_NAMES.council,
  chair: ROLE_NAMES.chair,
  civility: ROLE_NAMES.civility,
  town: '镇里、村委会（只看）',
  bystander: '旁人（只看）',
  clock: '程序到点自己办',
} as const satisfies Record<ViewerRole, string>

const STANDING_WORDS = {
  draft: '草稿（退回的也在这里）',
  inReview: '审稿中',
  scheduled: '通过了，等时间',
  published: '已发布',
  correcting: '已发布，更正等三审',
  withdrawn: '已撤下',
} as const satisfies Record<Standing, string>

/** Which action of the contract takes a step; the clock takes its own. */
export const SERVED_BY = {
  submit: 'submitRegistration',
  correct: 'correctRegistration',
  complete: 'completeFuneral',
  withdraw: 'withdrawRegistration',
  reschedule: 'rescheduleRegistration',
  cancel: 'cancelRegistration',
  askReview: 'askReview',
  report: 'reportAfter',
  answerDay: 'answerDay',
  takeUp: 'decideRegistration',
  handOver: 'decideRegistration',
  return: 'decideRegistration',
  sendToMeeting: 'decideRegistration',
  sendToTown: 'decideRegistration',
  townAnswer: 'giveTownOpinion',
  approve: 'decideRegistration',
  advise: 'decideRegistration',
  revoke: 'decideRegistration',
  recordDay: 'recordDay',
  close: 'decideRegistration',
  absorb: 'mergeRegistrations',
  merge: 'mergeRegistrations',
  dismissDuplicate: 'decideRegistration',
  standAside: 'decideRegistration',
  noteDuplicate: 'clock',
  tellChair: 'clock',
  escalate: 'clock',
} as const satisfies Record<Action, keyof CeremoniesApi | 'clock'>

interface Offer {
  action: Action
  by: readonly ViewerRole[]
  needs?: readonly Flag[]
  unless?: readonly Flag[]
  only?: readonly Ceremony[]
}

const NOTHING = '—'

/** The whole of docs/workflow.md, drawn from the tables that pages and functions go by. */
export function workflowPage(): string {
  return [
    '# 谁在哪一步能办什么',
    '',
    '这一页由 `npm run docs` 从程序自己的表里写出来，改表以后重写一遍，不用手改。',
    '',
    '## 红白事报备',
    '',
    ...STATUSES.flatMap(statusSection),
    '### 标记',
    '',
    ...table(
      ['标记', '叫法'],
      entriesOf(FLAG_NAMES).map(([flag, word]) => [code(flag), word]),
    ),
    '### 回避',
    '',
    `自家的事、登记过的亲戚家的事，谁也不能办这几样：${actionWords((action) => ACTIONS[action].judges)}。`,
    '',
    '### 要写原因',
    '',
    ...table(['办什么', '什么时候', '要写什么'], reasonRows()),
    ...cadreSection(),
    ...honorsSection(),
    '## 文章三审',
    '',
    ...table(['到了哪一步', '谁', '可以办'], articleRows()),
    '写过这一稿的人、已经审过这一稿的人，不能再审这一稿。发布以后的更正，由三审一个人看，看的不能是写更正的人；读的人看得见更正说明。',
    '',
  ].join('\n')
}

function statusSection(status: Status): string[] {
  const offers: readonly Offer[] = WORKFLOW[status]
  const heading = [`### ${STATUS_WORDS[status]} ${code(status)}`, '']
  if (offers.length === 0) return [...heading, '到头了，没有可以再办的。', '']
  const head = ['可以办', '谁', '要有标记', '不能有标记', '哪类事', '程序里']
  return [...heading, ...table(head, offers.map(offerRow))]
}

function offerRow({ action, by, needs = [], unless = [], only = [] }: Offer): string[] {
  return [
    `${ACTIONS[action].name} ${code(action)}`,
    by.map((role) => VIEWER_WORDS[role]).join('、'),
    flagWords(needs),
    flagWords(unless),
    only.map((ceremony) => CEREMONY_NAMES[ceremony]).join('、') || '都是',
    code(SERVED_BY[action]),
  ]
}

const flagWords = (flags: readonly Flag[]) => flags.map((flag) => FLAG_NAMES[flag]).join('、') || NOTHING

function reasonRows(): string[][] {
  return entriesOf(ACTIONS).flatMap(([action, { name }]) => {
    const always = reasonAsked(action, [])
    if (always !== undefined) return [[name, '总要', always]]
    const beyond = reasonAsked(action, ['overStandard'])
    return beyond === undefined ? [] : [[name, FLAG_NAMES.overStandard, beyond]]
  })
}

function articleRows(): string[][] {
  return STANDINGS.flatMap((standing) => {
    const { editor, reviewer, clock } = ARTICLE_WORKFLOW[standing]
    const turn = standing === 'correcting' ? ROLE_NAMES.reviewer3 : '轮到的审稿人'
    const rows = [
      [ROLE_NAMES.editor, editor],
      [turn, reviewer],
      [VIEWER_WORDS.clock, clock],
    ] as const
    const offered = rows.filter(([, actions]) => actions.length > 0)
    const where = `${STANDING_WORDS[standing]} ${code(standing)}`
    if (offered.length === 0) return [[where, NOTHING, NOTHING]]
    return offered.map(([who, actions]) => [
      where,
      who,
      actions.map((action) => ARTICLE_ACTION_WORDS[action]).join('、'),
    ])
  })
}

function actionWords(chosen: (action: Action) => boolean): string {
  const words = entriesOf(ACTIONS).filter(([action]) => chosen(action))
  return words.map(([, { name }]) => name).join('、')
}

function main(): void {
  const pages = [
    [WORKFLOW_FILE, workflowPage()],
    [SCHEMA_FILE, schemaText()],
  ] as const
  if (!process.argv.includes('--check')) return pages.forEach(([file, text]) => writeFileSync(file, text))
  const stale = pages.filter(([file, text]) => readFileSync(file, 'utf8') !== text)
  for (const [file] of stale)
    console.error(`${join('docs', basename(file))} does not say what the tables say: run npm run docs.`)
  if (stale.length > 0) process.exit(1)
}

if (require.main === module) main()
