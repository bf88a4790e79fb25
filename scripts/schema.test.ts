import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { BROKEN_SENSE, BROKEN_SHAPE } from '../domain/ceremonies/files/broken-files'
import { parseFile } from '../domain/ceremonies/files/parse-file'
import { writeStandardFile } from '../domain/ceremonies/files/standard-file'
import { standard, standardInput } from '../domain/ceremonies/testing'
import { SCHEMA_FILE, pathsOf, schemaText, standardSchema } from './schema'
import { SCHEMA_WORDS } from './schema-words'

const ROOT = resolve(__dirname, '..')
const BROKEN = join(ROOT, 'domain/ceremonies/files/broken')
const DEMO = ['deploy/demo/standards', 'deploy/demo/standard-drafts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((file) => join(ROOT, folder, file)),
)

const published: object = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))
const validate = new Ajv({ format: 'full', allErrors: true }).compile(published)

function contentOf(file: string): unknown {
  const parsed = parseFile(readFileSync(file, 'utf8'), file)
  if (!parsed.ok) throw new Error(`${file} can't be read`)
  return parsed.content
}

/** Whether the published schema takes it; answers what it complains of. */
const complaints = (content: unknown) => (validate(content) === true ? [] : (validate.errors ?? []))

describe('the published schema of a standard', () => {
  test('is the one the program reads by', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText())
  })

  test('says of every name what it means, and of no other', () => {
    expect(pathsOf(standardSchema()).sort()).toEqual(Object.keys(SCHEMA_WORDS).sort())
  })

  test.each(DEMO)('takes %s', (file) => {
    expect(complaints(contentOf(file))).toEqual([])
  })

  test('takes what the desk writes, with the name of the schema in it', () => {
    expect(complaints(JSON.parse(writeStandardFile(standard(), 'json')))).toEqual([])
  })

  test.each(Object.keys(BROKEN_SHAPE))('refuses %s, whose shape is wrong', (file) => {
    expect(complaints(contentOf(join(BROKEN, file)))).not.toEqual([])
  })

  test.each(Object.keys(BROKEN_SENSE))('takes %s, which only the program sees through', (file) => {
    expect(complaints(contentOf(join(BROKEN, file)))).toEqual([])
  })

  test('knows ids with capitals, and sees through a title of blanks', () => {
    expect(complaints(standardInput({ id: 'Std-East' }))).toEqual([])
    expect(complaints(standardInput({ title: '  ' }))).not.toEqual([])
  })
})
