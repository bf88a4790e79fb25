import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { standard } from '../testing'
import { BROKEN_SENSE, BROKEN_SHAPE, BROKEN_TEXT } from './broken-files'
import { parseStandardFile, writeStandardFile } from './standard-file'

const FOLDER = join(__dirname, 'broken')
const DEMO = join(__dirname, '../../../deploy/demo/standards')
const BROKEN = { ...BROKEN_TEXT, ...BROKEN_SHAPE, ...BROKEN_SENSE }

function faultsOf(file: string): string[] {
  const checked = parseStandardFile(readFileSync(join(FOLDER, file), 'utf8'), file)
  if (checked.ok) return []
  return checked.faults.map(({ line, column, path, message }) =>
    [...(line === undefined ? [] : [`${line}:${column}`]), ...(path === '' ? [] : [path]), message]
      .join(' ')
      // Numbers hold on to their units by a space that does not break.
      .replaceAll('\u00a0', ' '),
  )
}

describe('a broken file is refused with every fault, its place, its path and the mend', () => {
  it.each(Object.entries(BROKEN))('%s', (file, faults) => {
    expect(faultsOf(file)).toEqual(faults)
  })

  it('for each of the files, and they are many', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(BROKEN).sort())
    expect(Object.keys(BROKEN).length).toBeGreaterThan(40)
  })

  it('in words and not in those of a program', () => {
    const said = Object.values(BROKEN).flat()
    expect(said.filter((line) => /Invalid|Expected|received|Unexpected|\bat line\b/.test(line))).toEqual([])
  })
})

describe('a sound file', () => {
  const files = readdirSync(DEMO)
  const read = (file: string) => parseStandardFile(readFileSync(join(DEMO, file), 'utf8'), file)

  it.each(files)('%s comes back the same from either format', (file) => {
    const checked = read(file)
    if (!checked.ok) throw new Error(JSON.stringify(checked.faults))
    for (const format of ['json', 'yaml'] as const) {
      const text = writeStandardFile(checked.standard, format)
      expect(parseStandardFile(text, `standard.${format}`)).toEqual(checked)
    }
  })

  it('may be marked as Unicode, and end lines as Windows does', () => {
    const text = writeStandardFile(standard(), 'yaml')
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`
    expect(parseStandardFile(windows, '标准.YML')).toEqual({ ok: true, standard: standard() })
  })

  it('names its format by its ending', () => {
    const checked = parseStandardFile(writeStandardFile(standard(), 'json'), 'standard.docx')
    expect(checked).toMatchObject({
      ok: false,
      faults: [{ message: '只认得 .json、.yaml 和 .yml 文件，请换个格式' }],
    })
  })
})
