import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(__dirname, '../src')
// A selector that is one class and nothing else, alone or in a list.
const OWN = /^\.([a-z][\w-]*)(?:,|\s*\{)/gm
/** The page's own marks, which tokens and other sheets rightly speak of. */
const SHARED = ['page', 'page-funeral', 'elder', 'u-3']

describe('a browser keeps every stylesheet it has met', () => {
  it('so that no two of them give one class its looks', () => {
    const owners = new Map<string, string[]>()
    const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.scss'),
    )
    for (const sheet of sheets)
      for (const name of namesIn(sheet)) owners.set(name, [...(owners.get(name) ?? []), sheet])
    expect(sheets.length).toBeGreaterThan(80)
    expect([...owners].filter(([name, found]) => found.length > 1 && !SHARED.includes(name))).toEqual([])
  })
})

function namesIn(sheet: string): Set<string> {
  const text = readFileSync(join(SRC, sheet), 'utf8')
  return new Set([...text.matchAll(OWN)].map(([, name]) => name ?? ''))
}
