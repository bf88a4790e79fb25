import { ceremoniesApi } from '../../domain/ceremonies/api'
import type { CadreReportView } from '../../domain/ceremonies/cadre-api'
import type { CadreEntry } from '../../domain/ceremonies/cadre-entries'
import { dueSentence } from '../../domain/ceremonies/cadre-timeline'
import type { CadreAction } from '../../domain/ceremonies/cadre-workflow'
import { implementOnRecord } from '../lib/implement'
import { noticeOf } from '../lib/notices'
import { logRead } from '../lib/reads'
import { checkText } from '../lib/safety'
import { cadreViewerOf, takeCadreStep, type CadreCall } from './cadre-record'
import { cadreViewOf } from './cadre-view'

/** The discipline office has read it. */
export const noteCadreReport = implementOnRecord(
  ceremoniesApi.noteCadreReport,
  async ({ command, version, words }, call) => {
    const isLast = call.record.state.current === 'after'
    const rest = isLast ? '这件事办结了，不用再报。' : due(call)
    const entry = { ...stamp(command, call), action: 'note' as const, data: { words } }
    return handled(call, version, entry, { title: '纪检看过您的报告了', text: words || rest })
  },
)

export const returnCadreReport = implementOnRecord(
  ceremoniesApi.returnCadreReport,
  async ({ command, version, reason }, call) => {
    const entry = { ...stamp(command, call), action: 'return' as const, data: { reason } }
    return handled(call, version, entry, { title: '纪检请您补充报告', text: reason })
  },
)

export const remindCadreReport = implementOnRecord(
  ceremoniesApi.remindCadreReport,
  async ({ command, version, words }, call) => {
    const of = call.record.state.judgement.afterDue
    const data = { why: 'asked' as const, words, of }
    const entry = { ...stamp(command, call), action: 'remind' as const, data }
    return handled(call, version, entry, { title: '纪检提醒您报事后', text: words || due(call) })
  },
)

async function handled(
  call: CadreCall,
  version: number,
  entry: CadreEntry & { action: CadreAction },
  told: { title: string; text: string },
): Promise<CadreReportView> {
  const { record, now, person } = call
  await checkText(call.openid, [told.text])
  const page = `/cadre/report/index?id=${record._id}`
  const notice = noticeOf(entry.id, record.createdBy, { ...told, page }, now)
  const next = await takeCadreStep(call, version, entry, { byName: person.name }, [notice])
  // The answer shows the report whole, which is a reading too.
  await logRead(call, next)
  return cadreViewOf(next, cadreViewerOf({ ...call, record: next }), now)
}

function due({ record, now }: CadreCall): string {
  const sentence = dueSentence(record.state, now)
  return sentence === '' ? '' : `${sentence}。`
}

function stamp(command: string, call: CadreCall): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}
