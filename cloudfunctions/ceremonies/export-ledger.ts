import { ceremoniesApi } from '../../domain/ceremonies/api'
import type { ExportView } from '../../domain/ceremonies/ledger-api'
import { Refusal } from '../../domain/errors'
import { linkTo } from '../lib/files'
import { implement, implementInArea } from '../lib/implement'
import { add, findById } from '../lib/store'
import type { StoredExportJob } from '../lib/stored'
import { getOn, titleOf } from './export-job'
import { seesNames } from './ledger-rows'

// What is made while one waits; a longer ledger is made meanwhile.
const AT_ONCE = 500

export const exportLedger = implementInArea(
  ceremoniesApi.exportLedger,
  async ({ id, format, ...filter }, { area, person, roles, now }) => {
    const job: StoredExportJob = {
      _id: id,
      by: person.id,
      byName: person.name,
      areaId: area.id,
      areaLevel: area.level,
      areaName: area.name,
      filter,
      format,
      seesNames: seesNames(roles),
      status: 'working',
      after: '',
      partIds: [],
      done: 0,
      tries: 0,
      fileId: '',
      at: now,
      updatedAt: now,
    }
    if (!(await add('exportJobs', job))) return viewOf(await ownJob(id, person.id))
    return viewOf(await getOn(job, AT_ONCE))
  },
)

export const readExport = implement(ceremoniesApi.readExport, async ({ id }, { person }) =>
  viewOf(await ownJob(id, person.id)),
)

async function ownJob(id: string, personId: string): Promise<StoredExportJob> {
  const job = await findById<StoredExportJob>('exportJobs', id)
  if (job?.by !== personId) throw new Refusal('notFound')
  return job
}

async function viewOf(job: StoredExportJob): Promise<ExportView> {
  const { _id: id, status, done, fileId } = job
  return { id, title: titleOf(job), status, done, url: fileId === '' ? '' : await linkTo(fileId) }
}
