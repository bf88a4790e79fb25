import type { Area } from '../../domain/areas'
import {
  NOMINATION_STATUSES,
  nominationFaults,
  needsGuardian,
  scoreText,
  spreadText,
  type SelectionPlan,
} from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import type { CellFault } from '../../domain/spreadsheet'
import {
  askedKey,
  OUTCOME_COLUMNS,
  PAPER_COLUMNS,
  readPaperRow,
  type ReadPaper,
} from '../../domain/honors/paper-columns'
import { Refusal } from '../../domain/errors'
import { maskName, maskPhone } from '../../domain/masking'
import { linkTo, putFile } from '../lib/files'
import { implementOnRecord, type RecordCall } from '../lib/implement'
import { knownArea } from '../lib/known-areas'
import { logReadOfMany } from '../lib/reads'
import { checkText } from '../lib/safety'
import { bookOf, rowsOf, type SheetColumn } from '../lib/sheet'
import { add, find } from '../lib/store'
import type { StoredArea } from '../lib/stored'
import type { StoredNomination, StoredSelection } from '../lib/stored-honors'
import { requireOwnOffice } from './keep-selections'
import { nameKey } from '../../domain/honors'
import { newNomination } from './nomination-document'
import { newAgreeCode, textsOf } from './nominate'
import { importedUlid } from './imported-id'

const MOST_ROWS = 1000
const MOST_PAPERS = 300

type Call = RecordCall<'selections'>

export const exportNominations = implementOnRecord(honorsApi.exportNominations, async ({ empty }, call) => {
  const { record, person, today, roles } = call
  const nominations = empty ? [] : await nominationsIn(record)
  const seesAll = roles.includes(record.state.plan.office)
  if (seesAll) await logReadOfMany(call, nominations)
  const note = empty
    ? '一行写一个。带“必填”的都要写，写好后在评选页导入；有写错的，会告诉您在第几行第几列、怎么改。'
    : `${person.name} ${today} 导出，共 ${nominations.length} 个。`
  const columns = [...columnsFor(record.state.plan), ...(empty ? [] : OUTCOME_COLUMNS)]
  const rows = nominations.map((one) => cellsOf(one, record.state.plan, seesAll))
  const content = await bookOf(empty ? '推荐名单' : '汇总表', note, columns, rows)
  const title = empty ? `${record.title}推荐空表` : `${record.title}汇总表 ${today}`
  const fileId = await putFile(`exports/honors/${person.id}/${title}.xlsx`, content)
  return { url: await linkTo(fileId), name: `${title}.xlsx` }
})

export const importNominations = implementOnRecord(
  honorsApi.importNominations,
  async ({ file, command }, call) => {
    const { plan, status } = call.record.state
    requireOwnOffice(plan, call.roles)
    if (status !== 'open') throw new Refusal('notNow', '评选开始推荐以后才能导入。')
    const rows = await rowsOf(Buffer.from(file, 'base64'), columnsFor(plan))
    if (rows === undefined) throw refusedFile('这不是推荐名单的 Excel 文件。请先下载空表，照着填好再导入')
    if (rows.length === 0) throw refusedFile('表里一行都没写。请填好再导入')
    if (rows.length > MOST_PAPERS) throw refusedFile(`一次最多 ${MOST_PAPERS} 行，请拆成几个文件`)
    return imported(rows, command, call)
  },
)

async function imported(
  rows: readonly { row: number; cells: Record<string, string> }[],
  command: string,
  call: Call,
): Promise<{ added: number; faults: CellFault[] }> {
  const { plan } = call.record.state
  const [villages, known] = await Promise.all([villagesIn(call.record), nominationsIn(call.record)])
  const read = rows.map(({ row, cells }) => ({
    row,
    id: importedUlid(command, row),
    ...readRow(cells, villages, plan),
  }))
  const faults = read.flatMap(({ row, faults }) => faults.map((fault) => ({ row, ...fault })))
  faults.push(...twinsAmong(read, known))
  if (faults.length > 0) return { added: 0, faults: faults.sort((one, other) => one.row - other.row) }
  const sound = read.flatMap(({ id, paper }) => (paper === undefined ? [] : [{ id, paper }]))
  await checkText(
    call.openid,
    sound.flatMap(({ paper }) => textsOf(paper.people, paper.text)),
  )
  for (const { id, paper } of sound) await addPaper(id, paper, villages, command, call)
  return { added: sound.length, faults: [] }
}

interface Read {
  row: number
  id: string
  paper?: ReadPaper
  faults: { column: string; message: string }[]
}

function readRow(
  cells: Record<string, string>,
  villages: readonly StoredArea[],
  plan: SelectionPlan,
): Pick<Read, 'paper' | 'faults'> {
  const read = readPaperRow(cells, villages, plan.asked)
  if (!read.ok) return { faults: read.faults }
  const faults = nominationFaults(plan, read.row).map(({ path, message }) => ({
    column: path === 'sort' ? '类别' : (plan.asked.find(({ id }) => path.endsWith(`.${id}`))?.name ?? ''),
    message,
  }))
  return faults.length > 0 ? { faults } : { paper: read.row, faults: [] }
}

// The same file sent again finds the rows it made before; any other twin is one nominated already.
function twinsAmong(read: readonly Read[], known: readonly StoredNomination[]): CellFault[] {
  const keyOf = (villageId: string, name: string) => `${villageId} ${nameKey(name)}`
  const seen = new Map<string, number>()
  return read.flatMap(({ row, id, paper }) => {
    if (paper === undefined) return []
    const key = keyOf(paper.villageId, paper.people.name)
    const before = seen.get(key)
    seen.set(key, row)
    const column = PAPER_COLUMNS[2].name
    if (before !== undefined) return [{ row, column, message: `和第 ${before} 行是同一个，留一行就行` }]
    const twin = known.find(
      (one) => one._id !== id && one.bucket !== 'ended' && keyOf(one.villageId, one.people.name) === key,
    )
    return twin === undefined ? [] : [{ row, column, message: '已经有人推荐过了，这一行删掉就行' }]
  })
}

async function addPaper(
  id: string,
  { villageId, sort, people, text }: ReadPaper,
  villages: readonly StoredArea[],
  command: string,
  call: Call,
): Promise<void> {
  const village = villages.find((one) => one.id === villageId)
  if (village === undefined) return
  const data = {
    selectionId: call.record._id,
    path: village.path,
    sort,
    forOneself: false,
    onPaper: true,
    needsGuardian: needsGuardian(people, text),
  }
  const entry = { id: command, by: call.person.id, at: call.now, action: 'submit' as const, data }
  const begun = {
    id,
    selection: call.record,
    villageName: village.name,
    people,
    text,
    agreeCode: newAgreeCode(),
    byName: call.person.name,
  }
  await add('nominations', newNomination(begun, entry, []))
}

function columnsFor({ sorts, asked }: SelectionPlan): SheetColumn[] {
  const own = PAPER_COLUMNS.map((column) => (column.key === 'sort' ? { ...column, choices: sorts } : column))
  const more = asked.map((field) => ({
    key: askedKey(field),
    name: field.name,
    width: 18,
    must: field.required,
    hint: '',
    choices: field.choices,
  }))
  return [...own, ...more]
}

function cellsOf(
  nomination: StoredNomination,
  plan: SelectionPlan,
  seesAll: boolean,
): Record<string, string> {
  const { people, text, state, villageName } = nomination
  const name = seesAll ? (one: string) => one : maskName
  const phone = seesAll ? (one: string) => one : maskPhone
  return {
    village: villageName,
    group: people.group,
    name: name(people.name),
    sort: state.sort,
    minor: people.isMinor ? '是' : '',
    guardian: name(people.guardian),
    phone: phone(people.phone),
    summary: text.summary,
    deeds: text.deeds,
    motto: text.motto,
    nominator: name(people.nominator),
    nominatorPhone: phone(people.nominatorPhone),
    ...Object.fromEntries(plan.asked.map((field) => [askedKey(field), text.answers[field.id] ?? ''])),
    status: NOMINATION_STATUSES[state.status],
    opinion: state.visit?.opinion ?? '',
    average: state.scores === null ? '' : scoreText(state.scores.average),
    spread: state.scores === null ? '' : spreadText(state.scores),
    document: state.named?.documentNumber ?? '',
  }
}

async function nominationsIn({ _id }: StoredSelection): Promise<StoredNomination[]> {
  return find<StoredNomination>(
    'nominations',
    { selectionId: _id },
    { orderBy: [['villageId', 'asc']], limit: MOST_ROWS },
  )
}

async function villagesIn({ areaId }: StoredSelection): Promise<StoredArea[]> {
  const area: Area | undefined = await knownArea(areaId)
  if (area?.level === 'village') return find<StoredArea>('areas', { _id: areaId }, { limit: 1 })
  const villages = await find<StoredArea>(
    'areas',
    { level: 'village' },
    { orderBy: [['order', 'asc']], limit: MOST_ROWS },
  )
  return villages.filter(({ path }) => path.includes(areaId))
}

function refusedFile(message: string): Refusal {
  return new Refusal('badInput', `${message}。`, [{ path: 'file', message }])
}
