import { getOn, titleOf } from '../ceremonies/export-job'
import { noticeOf } from '../lib/notices'
import { add, find } from '../lib/store'
import type { StoredExportJob } from '../lib/stored'

// What one round can do within its minute.
const MOST_JOBS = 3
const LINES_AT_ONCE = 2000

const WORDS = {
  ready: { title: '台账导出来了', text: '点开就能下载，两个小时内有效，过了可以再点开。' },
  tooLarge: { title: '台账太长，没有导出来', text: '请把月份范围选短一些，分几次导出。' },
  failed: { title: '台账没有导出来', text: '程序出了点问题，请再导一次；还不行就告诉管理员。' },
} as const

/** Gets on with exports too long to be made at once, and tells whoever asked when one is ready; answers how many it looked at. */
export async function getExportsOn(): Promise<number> {
  const jobs = await find<StoredExportJob>(
    'exportJobs',
    { status: 'working' },
    { orderBy: [['updatedAt', 'asc']], limit: MOST_JOBS },
  )
  for (const job of jobs) await attempt(job)
  return jobs.length
}

async function attempt(job: StoredExportJob): Promise<void> {
  try {
    await tell(await getOn(job, LINES_AT_ONCE))
  } catch (fault) {
    // One that cannot get on must not keep the others waiting.
    console.error('export does not get on', job._id, fault)
  }
}

async function tell(job: StoredExportJob): Promise<void> {
  if (job.status === 'working') return
  const { areaId, filter } = job
  const page = `/council/ledger/index?areaId=${areaId}&ledger=${filter.ledger}&export=${job._id}`
  const { title, text } = WORDS[job.status]
  await add(
    'notices',
    noticeOf(job._id, job.by, { title, text: `${titleOf(job)}。${text}`, page }, job.updatedAt),
  )
}
