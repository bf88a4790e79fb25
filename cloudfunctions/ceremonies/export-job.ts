import { LEDGER_NAMES } from '../../domain/ceremonies'
import type { LedgerRow } from '../../domain/ceremonies/ledger-api'
import { dayOf, solarFullText } from '../../domain/calendar'
import { deleteFiles, putFile, readFile } from '../lib/files'
import { update } from '../lib/store'
import type { StoredExportJob } from '../lib/stored'
import { nowInstant } from '../lib/time'
import { ledgerPaper } from './ledger-paper'
import { findForLedger, ledgerRow } from './ledger-rows'
import { ledgerSheet, type LedgerFile } from './ledger-sheet'

// One read of a hundred registrations stays well below what one answer of the database may hold.
const AT_ONCE = 100
/** More than a village's whole past, or a county's year; beyond it a workbook outgrows a function's memory. */
const MOST_ROWS = 20_000
const MOST_TRIES = 5

const MAKERS = { excel: ledgerSheet, word: ledgerPaper } as const
const ENDINGS = { excel: 'xlsx', word: 'docx' } as const

/**
 * Gets on with an export, reading `most` lines at the most: lays them aside, or makes the file once all are there. Whatever ends it
 * on the way loses this run's lines alone; the next run begins where the last whole one ended.
 */
export async function getOn(job: StoredExportJob, most: number): Promise<StoredExportJob> {
  if (job.tries >= MOST_TRIES) return changed(job, { status: 'failed' })
  const begun = await changed(job, { tries: job.tries + 1 })
  const { rows, more, after } = await gather(begun, most)
  const done = begun.done + rows.length
  if (done > MOST_ROWS || (more && done === MOST_ROWS)) return abandoned(begun)
  if (more) {
    const partId = await putFile(`${folderOf(begun)}/part-${begun.partIds.length}.json`, encoded(rows))
    return changed(begun, { after, done, partIds: [...begun.partIds, partId], tries: 0 })
  }
  const earlier = await Promise.all(begun.partIds.map(async (id) => decoded(await readFile(id))))
  const content = await MAKERS[begun.format](fileOf(begun, [...earlier.flat(), ...rows]))
  const fileId = await putFile(`${folderOf(begun)}/${titleOf(begun)}.${ENDINGS[begun.format]}`, content)
  const ready = await changed(begun, { status: 'ready', done, fileId, partIds: [], tries: 0 })
  await deleteFiles(begun.partIds)
  return ready
}

/** 养前村红事台账（2026-01 到 2026-11）: what the file is called. */
export function titleOf({ areaName, filter: { ledger, from, to } }: StoredExportJob): string {
  const span = from === undefined && to === undefined ? '' : `（${from ?? '最早'} 到 ${to ?? '现在'}）`
  return `${areaName}${LEDGER_NAMES[ledger]}${span}`
}

async function gather(job: StoredExportJob, most: number) {
  const rows: LedgerRow['cells'][] = []
  let { after } = job
  let more = true
  while (more && rows.length < most) {
    const page = await findForLedger(job.filter, job.areaLevel, after, AT_ONCE)
    rows.push(...page.found.map((record) => ledgerRow(record, job.seesNames).cells))
    more = page.more
    after = page.after || after
  }
  return { rows, more, after }
}

async function abandoned(job: StoredExportJob): Promise<StoredExportJob> {
  const ended = await changed(job, { status: 'tooLarge', partIds: [] })
  await deleteFiles(job.partIds)
  return ended
}

// Only whoever read the job as it stands may change it: two at once would lay the same lines aside twice.
async function changed(job: StoredExportJob, change: Partial<StoredExportJob>): Promise<StoredExportJob> {
  const { _id, status, done, tries, updatedAt } = job
  const fields = { ...change, updatedAt: nowInstant() }
  const count = await update('exportJobs', { _id, status, done, tries, updatedAt }, fields)
  if (count !== 1) throw new Error(`export ${_id} has got on elsewhere`)
  return { ...job, ...fields }
}

function fileOf(job: StoredExportJob, rows: LedgerFile['rows']): LedgerFile {
  const by = job.byName === '' ? '' : `${job.byName} `
  const note = `${by}${solarFullText(dayOf(job.at))}导出，共 ${rows.length} 件。电话只留头尾，里面没有身份证号。`
  return { ledger: job.filter.ledger, title: titleOf(job), note, rows }
}

function folderOf({ _id }: StoredExportJob): string {
  return `exports/${_id}`
}

function encoded(rows: LedgerFile['rows']): Buffer {
  return Buffer.from(JSON.stringify(rows))
}

function decoded(content: Buffer): LedgerFile['rows'] {
  return JSON.parse(content.toString('utf8'))
}
