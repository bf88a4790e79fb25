import * as v from 'valibot'

/** One fault of a spreadsheet: where it is and how to mend it. */
export interface CellFault {
  /** As the spreadsheet counts, the heading being part of it. */
  row: number
  /** The column's heading; empty for the whole row. */
  column: string
  message: string
}

const MOST_FILE = 2_800_000

/** An Excel file in base64, of 2 MB at most. */
export const excelFile = v.pipe(
  v.string('请选择要导入的 Excel 文件'),
  v.nonEmpty('请选择要导入的 Excel 文件'),
  v.maxLength(MOST_FILE, '文件太大了，请拆成几个，每个不超过 2 MB'),
  v.regex(/^[A-Za-z0-9+/]+=*$/, '文件没读出来，请重新选'),
)

/** One cell is mended once: of several faults in a column the first is told. */
export function firstOfEach<Fault extends { column: string }>(faults: readonly Fault[]): Fault[] {
  return faults.filter(({ column }, place) => faults.findIndex((one) => one.column === column) === place)
}

/** What is wrong with a village's name that is none of these, and which there are. */
export function villageFault(word: string | undefined, villages: readonly { name: string }[]): string {
  const names = villages.slice(0, 8).map(({ name }) => name)
  const known = `这里有${names.join('、')}${villages.length > names.length ? '等' : ''}`
  return word === undefined || word === '' ? `请写是哪个村，${known}` : `没有“${word}”，${known}`
}
