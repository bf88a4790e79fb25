import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoredStandard } from '../../cloudfunctions/lib/stored'
import { checkStandard } from '../../domain/ceremonies/check-standard'

const FOLDER = join(__dirname, 'standards')

/**
 * The demo towns' standards, read from their files.
 * @throws Error naming every fault of a file that is not a sound standard.
 */
export function demoStandards(): StoredStandard[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const checked = checkStandard(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
      if (!checked.ok) {
        throw new Error(
          `${file}: ${checked.faults.map(({ path, message }) => `${path} ${message}`).join('; ')}`,
        )
      }
      const { standard } = checked
      return {
        _id: standard.id,
        areaId: standard.areaId,
        effectiveDay: standard.effectiveDay,
        standard,
      }
    })
}
