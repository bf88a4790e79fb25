import { ceremoniesApi } from '../../domain/ceremonies/api'
import {
  NO_WHAT_IF,
  checkStandard,
  mergeWhatIf,
  tryStandard,
  type Standard,
  type StandardDraft,
  type WhatIfPage,
  type WhatIfSum,
} from '../../domain/ceremonies'
import { Refusal } from '../../domain/errors'
import { linkTo, putFile } from '../lib/files'
import { implementInArea, type AreaCall } from '../lib/implement'
import { findByIds } from '../lib/store'
import type { StoredArea } from '../lib/stored'
import { adoptedIn } from './adopted'
import { pastRegistrations } from './past-registrations'
import { bookOf, villagesOf } from './rules'
import { whatIfBook } from './what-if-workbook'

// A spreadsheet is made in one go, within the time a function has.
const MOST_IN_A_WORKBOOK = 12_000

export const whatIf = implementInArea(ceremoniesApi.whatIf, async (input, call) =>
  triedPage(soundOrRefused(input.standard, call), input, call, input.after),
)

export const whatIfWorkbook = implementInArea(ceremoniesApi.whatIfWorkbook, async (input, call) => {
  const standard = soundOrRefused(input.standard, call)
  let sum: WhatIfSum = NO_WHAT_IF
  let page: WhatIfPage | undefined
  do {
    page = await triedPage(standard, input, call, page?.after)
    sum = mergeWhatIf(sum, page)
  } while (page.more && sum.looked < MOST_IN_A_WORKBOOK)
  const bytes = await whatIfBook(sum, {
    title: standard.title,
    areaName: call.area.name,
    today: call.today,
    isWhole: !page.more,
  })
  // One file a person and area: the next trial takes its place, so that none pile up.
  const path = `what-if/${call.person.id}-${call.area.id}.xlsx`
  const fileId = await putFile(path, bytes)
  return { fileId, url: await linkTo(fileId), name: `${call.area.name}试算 ${call.today}.xlsx` }
})

async function triedPage(
  standard: Standard,
  { from, to }: { from?: string; to?: string },
  { area }: AreaCall,
  after: string | undefined,
): Promise<WhatIfPage> {
  const ceremonies = new Set(standard.measures.flatMap((measure) => measure.ceremonies))
  const { past, read, ...rest } = await pastRegistrations({ area, ceremonies, from, to }, after)
  const villageIds = [...new Set(past.flatMap(({ facts }) => villagesOf(facts)))]
  const villages = await findByIds<StoredArea>('areas', villageIds)
  const areaIds = new Set([...villages.flatMap(({ path }) => path), ...area.path])
  const adopted = await adoptedIn([...areaIds])
  return { ...tryStandard(standard, adopted, past, bookOf(villages)), ...rest, looked: read }
}

/** @throws Refusal `badInput` naming every fault: only a standard without faults can be tried. */
function soundOrRefused(draft: StandardDraft, { area, today }: AreaCall): Standard {
  const named = { id: 'tried', lastConfirmedDay: today, effectiveDay: today, ...draft, areaId: area.id }
  const checked = checkStandard(named)
  if (checked.ok) return checked.standard
  const faults = checked.faults.map(({ path, message }) => ({ path: `standard.${path}`, message }))
  throw new Refusal('badInput', '这份标准还有几处要改，改好才能试算。', faults)
}
