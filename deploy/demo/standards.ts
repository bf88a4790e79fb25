import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newStandard, withEntry } from '../../cloudfunctions/ceremonies/standard-document'
import type { StoredArea, StoredStandard } from '../../cloudfunctions/lib/stored'
import type { Standard } from '../../domain/ceremonies'
import { checkStandard } from '../../domain/ceremonies/check-standard'

const FOLDER = join(__dirname, 'standards')
const DRAFTS = join(__dirname, 'standard-drafts')
// What wrote the demo is nobody.
const BY = 'demo'
const BY_NAME = '演示'

/** The demo's standards as documents: adopted on the day they began, and drafts of what may come. */
export function demoStandards(areas: readonly StoredArea[]): StoredStandard[] {
  return [
    ...standardsIn(FOLDER).map((standard) => adopted(standard, areas)),
    ...standardsIn(DRAFTS).map((standard) => draft(standard, areas)),
  ]
}

/**
 * The standards of a folder, read from their files.
 * @throws Error naming every fault of a file that is not a sound standard.
 */
function standardsIn(folder: string): Standard[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const checked = checkStandard(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      if (checked.ok) return checked.standard
      const faults = checked.faults.map(({ path, message }) => `${path} ${message}`)
      throw new Error(`${file}: ${faults.join('; ')}`)
    })
}

function draft(standard: Standard, areas: readonly StoredArea[]): StoredStandard {
  const area = areas.find(({ id }) => id === standard.areaId)
  if (area === undefined) throw new Error(`${standard.id} is for ${standard.areaId}, which is no area`)
  const entry = {
    id: `${standard.id}-save`,
    by: BY,
    at: momentOf(standard),
    action: 'save',
    data: {},
  } as const
  return newStandard(standard.id, area, entry, { byName: BY_NAME, draft: standard })
}

function adopted(standard: Standard, areas: readonly StoredArea[]): StoredStandard {
  const entry = {
    id: `${standard.id}-adopt`,
    by: BY,
    at: momentOf(standard),
    action: 'adopt',
    data: { standard },
  } as const
  return withEntry(draft(standard, areas), entry, { byName: BY_NAME })
}

// Nothing was written after somebody last looked at it.
function momentOf({ effectiveDay, lastConfirmedDay }: Standard): string {
  const day = effectiveDay < lastConfirmedDay ? effectiveDay : lastConfirmedDay
  return `${day}T01:00:00.000Z`
}
