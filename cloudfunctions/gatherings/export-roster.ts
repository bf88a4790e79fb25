import { gatheringsApi } from '../../domain/gatherings/api'
import { whenText } from '../../domain/gatherings/when'
import { linkTo, putFile } from '../lib/files'
import { implementOnRecord } from '../lib/implement'
import type { StoredGathering, StoredSignUp } from '../lib/stored'
import { rosterOf } from './figures-now'
import { logRoster } from './roster'

const STATUS = { in: '报上了', waiting: '排队', walkIn: '当天来的', left: '退了' } as const

export const exportRoster = implementOnRecord(gatheringsApi.exportRoster, async (_input, call) => {
  const { record, today, person } = call
  const lines = await rosterOf(record._id)
  await logRoster(call, lines)
  const name = `${record.card.title}名单 ${today}.xlsx`
  const fileId = await putFile(
    `exports/gatherings/${person.id}/${record._id}.xlsx`,
    await sheetOf(record, lines, person.name),
  )
  return { url: await linkTo(fileId), name }
})

async function sheetOf(
  gathering: StoredGathering,
  lines: readonly StoredSignUp[],
  by: string,
): Promise<Buffer> {
  // Loaded only by those who export: it would slow down every cold start.
  const { default: excel } = await import('exceljs')
  const { fields } = gathering.state.facts.signUp
  const branchOf = new Map(gathering.branches.map(({ id, name }) => [id, name]))
  const columns = [
    '序号',
    '姓名',
    '手机尾号',
    '报了几位',
    '情况',
    '来了几位',
    '支部',
    ...fields.map(({ label }) => label),
  ]
  const book = new excel.Workbook()
  const sheet = book.addWorksheet('名单', {
    views: [{ state: 'frozen', ySplit: 3 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  const { title, when, place } = gathering.card
  sheet.addRow([`${title} · ${whenText(when)} · ${place}`]).font = { bold: true, size: 13 }
  const came = lines.reduce((sum, line) => sum + line.came, 0)
  sheet.addRow([`${by}导出。来了 ${came} 人。名单只给办的人用，用完请删掉。`]).font = {
    color: { argb: 'FF645D53' },
  }
  sheet.addRow(columns).font = { bold: true }
  lines.forEach((line, place) => {
    const { name, phoneTail, seats, status, answers, branchId } = line
    const said = fields.map(({ id }) => answers.find((answer) => answer.id === id)?.text ?? '')
    const first = [place + 1, name === '' ? '没留姓名' : name, phoneTail, status === 'walkIn' ? '' : seats]
    sheet.addRow([...first, STATUS[status], line.came, branchOf.get(branchId) ?? '', ...said])
  })
  for (const row of [1, 2]) sheet.mergeCells(row, 1, row, columns.length)
  columns.forEach((heading, place) => {
    sheet.getColumn(place + 1).width = Math.max(10, heading.length * 2 + 4)
  })
  // A number typed as text stays as it was typed: a tail may begin with a nought.
  sheet.getColumn(3).numFmt = '@'
  return Buffer.from(await book.xlsx.writeBuffer())
}
