import { resolve } from 'node:path'
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'
import { Standard } from '../domain/ceremonies'
import { SCHEMA_WORDS } from './schema-words'

export const SCHEMA_FILE = resolve(__dirname, '..', 'docs', 'standard.schema.json')

/**
 * The JSON Schema (draft-07, which editors know) of a standard's file, from the schema by which the program reads it, with a word
 * for each name. It tells the shape alone; what the parts say of each other only `npm run judge` and the desk tell.
 */
export function standardSchema(): JsonSchema {
  const { $schema, properties, ...shape } = toJsonSchema(Standard, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      // What is left after trimming must be something, and a pattern knows no flags.
      if (valibotAction.type === 'trim') return { ...jsonSchema, pattern: '\\S' }
      if (valibotAction.type === 'regex' && jsonSchema.pattern !== undefined && isCaseless(valibotAction))
        return { ...jsonSchema, pattern: jsonSchema.pattern.replaceAll('a-z', 'a-zA-Z') }
      return undefined
    },
  })
  const worded: JsonSchema = { properties: { $schema: { type: 'string' }, ...properties }, ...shape }
  describe(worded, '')
  return {
    $schema,
    title: '红白事标准',
    description: '一个镇或村的红白事标准。写法和例子见 docs/standards.md',
    ...worded,
  }
}

/** The same as the text of a file. */
export function schemaText(): string {
  return `${JSON.stringify(standardSchema(), null, 2)}\n`
}

/** Every path of a name in a schema, such as `measures.limit.kind`, once. */
export function pathsOf(schema: JsonSchema): string[] {
  const paths = new Set<string>()
  walk(schema, '', (_, path) => paths.add(path))
  return [...paths]
}

function describe(schema: JsonSchema, at: string): void {
  walk(schema, at, (property, path) => {
    const words = SCHEMA_WORDS[path]
    if (words !== undefined) property.description = words
    if (path.endsWith('Day')) property.format = 'date'
  })
}

function walk(schema: JsonSchema, at: string, visit: (property: JsonSchema, path: string) => void): void {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property === 'boolean') continue
    const path = at === '' ? key : `${at}.${key}`
    visit(property, path)
    walk(property, path, visit)
  }
  const inside = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flat()
  for (const part of inside) if (typeof part === 'object') walk(part, at, visit)
}

function isCaseless(action: object): boolean {
  return 'requirement' in action && action.requirement instanceof RegExp && action.requirement.ignoreCase
}
