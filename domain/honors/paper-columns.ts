import * as v from 'valibot'
import { firstOfEach, villageFault } from '../spreadsheet'
import { NominationPeople, NominationText } from './nomination'
import type { AskedField } from './plan'

/** The columns of the 汇总表, in order. An empty one is what paper nominations are written into. */
export const PAPER_COLUMNS = [
  { key: 'village', name: '村', width: 16, must: true, hint: '写村的全名' },
  { key: 'group', name: '组', width: 10, must: false, hint: '' },
  { key: 'name', name: '姓名（户主）', width: 14, must: true, hint: '家庭、庭院写户主' },
  { key: 'sort', name: '类别', width: 12, must: false, hint: '从名单里选' },
  { key: 'minor', name: '未成年', width: 10, must: false, hint: '是未成年人就写“是”' },
  { key: 'guardian', name: '监护人', width: 12, must: false, hint: '未成年人要写' },
  { key: 'phone', name: '联系电话', width: 16, must: false, hint: '' },
  { key: 'summary', name: '简要事迹', width: 48, must: true, hint: '10 到 300 个字' },
  { key: 'deeds', name: '详细事迹', width: 48, must: false, hint: '最多 1200 个字' },
  { key: 'motto', name: '家训格言', width: 20, must: false, hint: '' },
  { key: 'nominator', name: '推荐人', width: 12, must: true, hint: '' },
  { key: 'nominatorPhone', name: '推荐人电话', width: 16, must: false, hint: '' },
] as const

export type PaperColumn = (typeof PAPER_COLUMNS)[number]['key']

/** Columns that go out besides: what became of each. They are not read when a file comes in. */
export const OUTCOME_COLUMNS = [
  { key: 'status', name: '到了哪一步', width: 14, must: false, hint: '' },
  { key: 'opinion', name: '村里意见', width: 30, must: false, hint: '' },
  { key: 'average', name: '平均分', width: 10, must: false, hint: '' },
  { key: 'spread', name: '最低到最高', width: 14, must: false, hint: '' },
  { key: 'document', name: '命名文号', width: 20, must: false, hint: '' },
] as const

/** What a sound row says. */
export interface ReadPaper {
  villageId: string
  sort: string
  people: NominationPeople
  text: NominationText
}

/** Reads one row. Every fault is told at once, each at its column's heading with how to mend it. */
export function readPaperRow(
  cells: Record<string, string>,
  villages: readonly { id: string; name: string }[],
  asked: readonly AskedField[],
): { ok: true; row: ReadPaper } | { ok: false; faults: { column: string; message: string }[] } {
  const village = villages.find(({ name }) => name === cells.village)
  const people = v.safeParse(NominationPeople, {
    name: cells.name ?? '',
    phone: cells.phone ?? '',
    group: cells.group ?? '',
    isMinor: isYes(cells.minor),
    guardian: cells.guardian ?? '',
    guardianPhone: '',
    nominator: cells.nominator ?? '',
    nominatorPhone: cells.nominatorPhone ?? '',
    relation: '别的',
  })
  const text = v.safeParse(NominationText, {
    summary: cells.summary ?? '',
    deeds: cells.deeds ?? '',
    motto: cells.motto ?? '',
    photos: [],
    childPictured: false,
    answers: answersIn(cells, asked),
  })
  if (village !== undefined && people.success && text.success) {
    const row = { villageId: village.id, sort: cells.sort ?? '', people: people.output, text: text.output }
    return { ok: true, row }
  }
  const faults = [
    ...(village === undefined ? [{ column: '村', message: villageFault(cells.village, villages) }] : []),
    ...(people.issues ?? []).map(faultAt),
    ...(text.issues ?? []).map(faultAt),
  ]
  return { ok: false, faults: firstOfEach(faults) }
}

/** The key under which a selection's own question stands in a row. */
export function askedKey({ id }: Pick<AskedField, 'id'>): string {
  return `asked-${id}`
}

function answersIn(cells: Record<string, string>, asked: readonly AskedField[]): Record<string, string> {
  const answered = asked.map((field) => [field.id, cells[askedKey(field)] ?? ''] as const)
  return Object.fromEntries(answered.filter(([, answer]) => answer !== ''))
}

function isYes(text: string | undefined): boolean {
  return /^(是|未成年|√|y)/i.test(text ?? '')
}

function faultAt(issue: v.BaseIssue<unknown>): { column: string; message: string } {
  const key = String(issue.path?.[0]?.key ?? 'name')
  const heading = PAPER_COLUMNS.find((column) => column.key === key)?.name ?? PAPER_COLUMNS[2].name
  return { column: heading, message: issue.message }
}
