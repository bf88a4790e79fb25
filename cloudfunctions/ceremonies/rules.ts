import type { Area } from '../../domain/areas'
import type { AreaBook, Facts, Judgement, Standard } from '../../domain/ceremonies'
import { evaluate } from '../../domain/ceremonies'
import { Refusal } from '../../domain/errors'
import { findByIds } from '../lib/store'
import type { StoredArea } from '../lib/stored'
import { adoptedIn } from './adopted'

/** What a judgement rests on: the standards that may apply, and the areas by id. */
export interface Rules {
  standards: Standard[]
  areas: AreaBook
  villages: Map<string, Area>
}

/**
 * Loads the standards of these villages and of what stands above them, in two reads.
 * @throws Refusal `badInput` when a village is not in the tree.
 */
export async function rulesFor(villageIds: readonly string[]): Promise<Rules> {
  const found = await findByIds<StoredArea>('areas', villageIds)
  const missing = villageIds.find((id) => !found.some((area) => area.id === id))
  if (missing !== undefined || found.some((area) => area.level !== 'village')) {
    throw new Refusal('badInput', '没有找到这个村，请从名单里重新选。', [
      { path: 'facts.villageId', message: '请从名单里重新选村' },
    ])
  }
  const areaIds = [...new Set(found.flatMap((area) => area.path))]
  return {
    standards: await adoptedIn(areaIds),
    areas: bookOf(found),
    villages: new Map(found.map((area) => [area.id, area])),
  }
}

/** The villages a registration touches: the host's, the feast's and both sides'. */
export function villagesOf(facts: Facts): string[] {
  const named = [facts.villageId, facts.feastVillageId, facts.givingVillageId, facts.receivingVillageId]
  return [...new Set(named)].filter((id): id is string => id !== undefined && id !== 'outside')
}

/** Judges facts as of the ISO day they were handed in, naming the standards that spoke. */
export function judgementOf(facts: Facts, rules: Rules, submittedDay: string): Judgement {
  const findings = evaluate(rules.standards, facts, { submittedDay, areas: rules.areas })
  const standardIds = [...new Set(findings.map((finding) => finding.clause.standardId))]
  return { standardIds, findings }
}

/** The areas by id. Every level above a village is named in the village itself, so the book needs no further reads. */
export function bookOf(villages: readonly Area[]): AreaBook {
  const entries = villages.flatMap((village) =>
    village.path.map((id, depth): [string, AreaBook[string]] => [
      id,
      {
        name: village.pathNames[depth] ?? '',
        path: village.path.slice(0, depth + 1),
        pathNames: village.pathNames.slice(0, depth + 1),
      },
    ]),
  )
  return Object.fromEntries(entries)
}
