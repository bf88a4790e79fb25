import * as v from 'valibot'
import { areaId, isoDay, line } from '../../fields'
import type { FieldFault } from '../../errors'
import type { AreaBook } from '../finding'
import { Facts } from '../registration'
import { shapeFaults } from '../shape-faults'
import { bookOf, type ListedArea } from './area-list'
import { parseFile } from './parse-file'
import type { FileFault } from './places'
import { withoutSchema } from './standard-file'

/** What was declared, and the ISO day it was handed in. */
export interface FiledRegistration {
  submittedDay: string
  facts: Facts
}

export type RegistrationFileCheck =
  { ok: true; areas: AreaBook; registrations: FiledRegistration[] } | { ok: false; faults: FileFault[] }

// Ten thousand registrations and a wide margin.
const MOST_CHARACTERS = 20_000_000

const areas = v.array(
  v.strictObject(
    { id: areaId, name: line('地方的名字', 40), parent: v.optional(areaId) },
    '每个地方要写 id、name 和 parent（上一级）',
  ),
  'areas 要写成列表，写明提到的村和它的镇',
)

const One = v.strictObject(
  { areas, submittedDay: isoDay, facts: Facts },
  '报备要写 areas（地方）、submittedDay（哪天报的）和 facts（报了什么）',
)

const Many = v.strictObject(
  {
    areas,
    registrations: v.pipe(
      v.array(
        v.strictObject({ submittedDay: isoDay, facts: Facts }, '每一件要写 submittedDay 和 facts'),
        'registrations 要写成列表',
      ),
      v.minLength(1, '至少写一件报备'),
    ),
  },
  '要写 areas（地方）和 registrations（一件一件的报备）',
)

/**
 * Reads one registration, or a list of them under `registrations`, from a file's text; `name` says by its ending whether it is JSON
 * or YAML. Answers every fault at once, each with its path, its line and column, and the mend. No personal value is asked for.
 */
export function parseRegistrationFile(text: string, name: string): RegistrationFileCheck {
  const parsed = parseFile(text, name, MOST_CHARACTERS)
  if (!parsed.ok) return parsed
  const content = withoutSchema(parsed.content)
  const placed = (faults: readonly FieldFault[]) => ({
    ok: false as const,
    faults: faults.map((fault) => ({ ...fault, ...parsed.placeOf(fault.path) })),
  })
  if (isStandard(content))
    return placed([{ path: '', message: '这是一份标准，不是报备：先写标准的文件，再写报备的文件' }])
  const isMany = typeof content === 'object' && content !== null && 'registrations' in content
  const shape = v.safeParse(isMany ? Many : One, content)
  if (!shape.success) return placed(shapeFaults(shape.issues))
  const book = bookOf(shape.output.areas)
  const { registrations, at } = registrationsOf(shape.output)
  const faults = [
    ...book.faults,
    ...registrations.flatMap(({ facts }, place) => villageFaults(facts, shape.output.areas, at(place))),
  ]
  if (faults.length > 0) return placed(faults)
  return { ok: true, areas: book.areas, registrations }
}

function isStandard(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'measures' in content && !('facts' in content)
}

function registrationsOf(content: v.InferOutput<typeof One> | v.InferOutput<typeof Many>): {
  registrations: FiledRegistration[]
  at: (place: number) => string
} {
  if ('registrations' in content)
    return { registrations: content.registrations, at: (place) => `registrations.${place}.facts` }
  const { submittedDay, facts } = content
  return { registrations: [{ submittedDay, facts }], at: () => 'facts' }
}

const VILLAGE_FIELDS = ['villageId', 'givingVillageId', 'receivingVillageId', 'feastVillageId'] as const

function villageFaults(facts: Facts, known: readonly ListedArea[], at: string): FieldFault[] {
  return VILLAGE_FIELDS.flatMap((field) => {
    const id = facts[field]
    if (id === undefined || id === 'outside' || known.some((area) => area.id === id)) return []
    return [
      { path: `${at}.${field}`, message: `areas 里没有“${id}”，请补上它的名字和上一级，外地就写 outside` },
    ]
  })
}
