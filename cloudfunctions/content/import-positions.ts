import { POSITION_KINDS, type PositionEntry, type PositionFacts } from '../../domain/content/position'
import { POSITION_COLUMNS, readPositionRow, type ReadPosition } from '../../domain/content/position-columns'
import type { Imported } from '../../domain/content/positions-api'
import type { CellFault } from '../../domain/spreadsheet'
import { canonical } from '../lib/history'
import type { AreaCall } from '../lib/implement'
import { checkText } from '../lib/safety'
import { add, find } from '../lib/store'
import type { StoredArea, StoredPosition } from '../lib/stored'
import { changeRecord, hasTaken } from '../lib/write'
import { newPosition, withPositionEntry } from './position-document'
import type { SheetRow } from '../lib/sheet'

interface Sound {
  row: number
  read: ReadPosition
  /** What it changes; undefined for a new one. */
  known: StoredPosition | undefined
}

/** Takes rows into the ledger: all of them, or none and every fault with its row and column. */
export async function importRows(
  rows: readonly SheetRow[],
  ledger: readonly StoredPosition[],
  command: string,
  call: AreaCall,
): Promise<Imported> {
  const villages = await villagesIn(call)
  const { sound, faults } = sortedOut(rows, ledger, villages, command)
  if (faults.length > 0) return { added: 0, changed: 0, faults }
  await checkText(
    call.openid,
    sound.flatMap(({ read }) => [read.facts.place, read.facts.shows]),
  )
  const counts = { added: 0, changed: 0 }
  for (const one of sound) {
    const village = villages.find(({ id }) => id === one.read.villageId)
    if (one.known !== undefined) counts.changed += await changed(one.known, one.read, command, call)
    else if (village !== undefined) counts.added += await added(one, village, command, call)
  }
  return { ...counts, faults: [] }
}

function sortedOut(
  rows: readonly SheetRow[],
  ledger: readonly StoredPosition[],
  villages: readonly StoredArea[],
  command: string,
): { sound: Sound[]; faults: CellFault[] } {
  const sound: Sound[] = []
  const faults: CellFault[] = []
  const seen = new Map<string, number>()
  for (const { row, cells } of rows) {
    const read = readPositionRow(cells, [...villages, ...townOf(ledger, cells.id)])
    if (!read.ok) {
      faults.push(...read.faults.map(({ column, message }) => ({ row, column: headingOf(column), message })))
      continue
    }
    const known = ledger.find(({ _id }) => _id === read.row.id || _id === importedId(command, row))
    const fault = faultOf(read.row, known, ledger, seen.get(placeOf(read.row)))
    if (fault === undefined) sound.push({ row, read: read.row, known })
    else faults.push({ row, ...fault })
    seen.set(placeOf(read.row), row)
  }
  return { sound, faults }
}

function faultOf(
  read: ReadPosition,
  known: StoredPosition | undefined,
  ledger: readonly StoredPosition[],
  before: number | undefined,
): Omit<CellFault, 'row'> | undefined {
  if (read.id !== '' && known === undefined)
    return { column: headingOf('id'), message: '台账里没有这个系统编号。是新加的，就把这一格空着' }
  if (known !== undefined && known.villageId !== read.villageId)
    return {
      column: headingOf('village'),
      message: `这一处记在${known.villageName}，不能改到别的村；撤下它，再新加一处`,
    }
  if (known?.state.follows === true) return followFault(read, known)
  if (before !== undefined)
    return { column: headingOf('place'), message: `和第 ${before} 行是同一处，留一行就行` }
  if (known !== undefined) return undefined
  const twin = ledger.find(
    ({ villageId, state }) => placeOf(read) === placeOf({ villageId, facts: state.facts }),
  )
  if (twin === undefined) return undefined
  return { column: headingOf('place'), message: '台账里已经有这一处了。要改它，先导出台账，在那一行上改' }
}

// What stands for a wall or a screen is changed there: a file that says otherwise would be forgotten silently.
function followFault({ facts }: ReadPosition, { state }: StoredPosition): Omit<CellFault, 'row'> | undefined {
  const column = (['kind', 'place', 'shows'] as const).find((key) => facts[key] !== state.facts[key])
  if (column === undefined) return undefined
  const message = `这一处跟着文化墙、电子屏走，到那边改；这里请改回“${wordOf(state.facts, column)}”`
  return { column: headingOf(column), message }
}

function wordOf(facts: PositionFacts, column: 'kind' | 'place' | 'shows'): string {
  return column === 'kind' ? POSITION_KINDS[facts.kind] : facts[column]
}

// A town's own screen stands in none of its villages; nothing else does.
function townOf(ledger: readonly StoredPosition[], id: string | undefined): { id: string; name: string }[] {
  const known = ledger.find(({ _id }) => _id === id)
  return known === undefined || known.villageId !== '' ? [] : [{ id: '', name: known.villageName }]
}

async function added(
  { row, read }: Sound,
  village: StoredArea,
  command: string,
  call: AreaCall,
): Promise<number> {
  const data = { facts: { ...read.facts, photo: '' }, follows: false }
  const entry: PositionEntry = { id: command, by: call.person.id, at: call.now, action: 'add', data }
  const place = { path: village.path, villageName: village.name }
  const personal = { byName: call.person.name, keeper: read.keeper }
  await add('positions', newPosition(importedId(command, row), place, entry, personal))
  return 1
}

async function changed(
  known: StoredPosition,
  { facts, keeper }: ReadPosition,
  command: string,
  call: AreaCall,
): Promise<number> {
  const stamp = { id: command, by: call.person.id }
  if (hasTaken(known, stamp)) return 1
  const next = { ...facts, photo: known.state.facts.photo }
  const same = canonical([next, keeper]) === canonical([known.state.facts, known.keeper])
  // What stands as it was, or was taken down, is left alone: the file says nothing new of it.
  if (same || known.state.status === 'retired') return 0
  const entry: PositionEntry = { ...stamp, at: call.now, action: 'edit', data: { facts: next } }
  const edited = withPositionEntry(known, entry, { byName: call.person.name, keeper })
  await changeRecord('positions', edited, stamp, async () => '刚才有别人改了台账，请重新导出，改好再导入。')
  return 1
}

async function villagesIn({ area }: AreaCall): Promise<StoredArea[]> {
  const villages = await find<StoredArea>(
    'areas',
    { level: 'village' },
    { orderBy: [['order', 'asc']], limit: 1000 },
  )
  return villages.filter(({ path }) => path.includes(area.id))
}

// The same file sent again, after an answer that was lost, finds the rows it made before.
function importedId(command: string, row: number): string {
  return `${command.toLowerCase()}-${row}`
}

function placeOf({
  villageId,
  facts,
}: {
  villageId: string
  facts: { kind: string; place: string }
}): string {
  return `${facts.kind} ${villageId} ${facts.place}`
}

function headingOf(key: (typeof POSITION_COLUMNS)[number]['key']): string {
  return POSITION_COLUMNS.find((column) => column.key === key)?.name ?? ''
}
