import { COLUMN_OF_LEVEL, type Area } from '../../domain/areas'
import { contentApi } from '../../domain/content/api'
import { POSITION_KINDS } from '../../domain/content/position'
import type { PositionCells } from '../../domain/content/position-columns'
import { LEDGER_KEEPERS } from '../../domain/content/positions-api'
import { Refusal } from '../../domain/errors'
import type { Role } from '../../domain/people'
import { linkTo, putFile } from '../lib/files'
import { implementInArea } from '../lib/implement'
import { logReadOfMany } from '../lib/reads'
import { find } from '../lib/store'
import type { StoredPosition } from '../lib/stored'
import { importRows } from './import-positions'
import { MOST_ROWS, positionBook, positionRowsOf } from './position-sheet'
import { positionRow } from './position-view'

const KEEPERS: readonly Role[] = LEDGER_KEEPERS

export const exportPositions = implementInArea(contentApi.exportPositions, async ({ empty }, call) => {
  const { area, today, person, roles } = call
  const positions = empty ? [] : await positionsIn(area)
  const seesPhones = roles.some((role) => KEEPERS.includes(role))
  if (seesPhones)
    await logReadOfMany(
      call,
      positions.map(({ _id }) => ({ _id, createdBy: `position:${_id}` })),
    )
  const note = empty
    ? '一行写一处。带“必填”的都要写，写好后在“阵地台账”页导入；有写错的，会告诉您在第几行第几列、怎么改。'
    : `${person.name} ${today} 导出，共 ${positions.length} 处。改好可以再导入；没改的行留着不动就行。`
  const content = await positionBook(
    note,
    positions.map((position) => cellsOf(position, today, seesPhones)),
  )
  const title = empty ? '阵地台账空表' : `${area.name}阵地台账 ${today}`
  const fileId = await putFile(`exports/positions/${person.id}/${title}.xlsx`, content)
  return { url: await linkTo(fileId), name: `${title}.xlsx` }
})

export const importPositions = implementInArea(
  contentApi.importPositions,
  async ({ file, command }, call) => {
    const rows = await positionRowsOf(Buffer.from(file, 'base64'))
    if (rows === undefined) throw refusedFile('这不是阵地台账的 Excel 文件。请先下载空表，照着填好再导入')
    if (rows.length === 0) throw refusedFile('表里一行都没写。请填好再导入')
    if (rows.length > MOST_ROWS) throw refusedFile(`一次最多 ${MOST_ROWS} 行，请拆成几个文件`)
    return importRows(rows, await positionsIn(call.area), command, call)
  },
)

/** Everything an area's ledger holds. */
async function positionsIn(area: Area): Promise<StoredPosition[]> {
  return find<StoredPosition>(
    'positions',
    { [COLUMN_OF_LEVEL[area.level]]: area.id },
    { orderBy: [['shelf', 'asc']], limit: MOST_ROWS },
  )
}

function cellsOf(position: StoredPosition, today: string, seesPhones: boolean): PositionCells {
  const { state, keeper } = position
  const row = positionRow(position, today)
  return {
    kind: POSITION_KINDS[row.kind],
    village: row.villageName,
    place: row.place,
    shows: row.shows,
    since: row.since,
    keeper: keeper.name,
    phone: seesPhones ? keeper.phone : row.keeper.phone,
    lookEvery: String(state.facts.lookEvery),
    lastLook: row.lastLook,
    id: row.id,
  }
}

function refusedFile(message: string): Refusal {
  return new Refusal('badInput', `${message}。`, [{ path: 'file', message }])
}
