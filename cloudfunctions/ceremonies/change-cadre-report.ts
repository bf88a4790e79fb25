import { pathOf } from '../../domain/areas'
import { ceremoniesApi } from '../../domain/ceremonies/api'
import type { CadreFacts, CadrePeople } from '../../domain/ceremonies/cadre'
import type { CadreReportView } from '../../domain/ceremonies/cadre-api'
import { dayOf } from '../../domain/calendar'
import { Refusal } from '../../domain/errors'
import { implementOnRecord } from '../lib/implement'
import { noticeOf } from '../lib/notices'
import { checkText } from '../lib/safety'
import type { StoredNotice } from '../lib/stored'
import { cadreViewerOf, takeCadreStep, type CadreCall } from './cadre-record'
import { cadreViewOf } from './cadre-view'
import { judgeCadreReport } from './judge-cadre-report'
import { requireWholeReport, writtenWords } from './submit-cadre-report'

/** How it went: told on the report made before, and judged by the day it is handed in. */
export const followCadreReport = implementOnRecord(
  ceremoniesApi.followCadreReport,
  async ({ command, version, people, facts }, call) => {
    requireWholeReport('after', people, facts)
    requireSameMatter(facts, call)
    await checkText(call.openid, writtenWords(people, facts))
    const data = { facts, judgement: await judgeCadreReport('after', facts, call.today, pathOf(call.record)) }
    const entry = { ...stamp(command, call), action: 'follow' as const, data }
    const notices = toOffice(command, call, '有一份事后报告')
    return shown(await takeCadreStep(call, version, entry, personalOf(people, call), notices), call)
  },
)

/** Mends or changes what was told last, judged by the day that was first handed in. */
export const correctCadreReport = implementOnRecord(
  ceremoniesApi.correctCadreReport,
  async ({ command, version, people, facts }, call) => {
    const { current, kind, firstAt, afterAt } = call.record.state
    const mended = current === 'after' ? 'after' : kind
    requireWholeReport(mended, people, facts)
    requireSameMatter(facts, call)
    await checkText(call.openid, writtenWords(people, facts))
    const handedIn = dayOf(current === 'after' ? afterAt : firstAt)
    const data = { facts, judgement: await judgeCadreReport(mended, facts, handedIn, pathOf(call.record)) }
    const entry = { ...stamp(command, call), action: 'correct' as const, data }
    const notices = toOffice(command, call, '有一份报告补充好了')
    return shown(await takeCadreStep(call, version, entry, personalOf(people, call), notices), call)
  },
)

export const withdrawCadreReport = implementOnRecord(
  ceremoniesApi.withdrawCadreReport,
  async ({ command, version, reason }, call) => {
    const entry = { ...stamp(command, call), action: 'withdraw' as const, data: { reason } }
    const personal = { byName: call.person.name }
    return shown(await takeCadreStep(call, version, entry, personal, []), call)
  },
)

// The office that reads it is the record's own place; another matter is another report.
function requireSameMatter(facts: CadreFacts, { record }: CadreCall): void {
  const { areaId, ceremony } = record.state.facts
  if (facts.areaId === areaId && facts.ceremony === ceremony) return
  const message = '报给哪里、办什么事不能改，要改请撤回后重新填'
  throw new Refusal('badInput', `${message}。`, [{ path: 'facts.areaId', message }])
}

function personalOf(people: CadrePeople, { person }: CadreCall) {
  return { people, byName: person.name || people.name || '' }
}

/** Tells whoever of the office dealt with it last. */
function toOffice(command: string, { record, now }: CadreCall, title: string): StoredNotice[] {
  const last = [...record.history].reverse().find(({ by }) => by !== record.createdBy && by !== 'clock')
  const page = `/cadre/report/index?id=${record._id}`
  return last === undefined ? [] : [noticeOf(command, last.by, { title, text: '请看一看。', page }, now)]
}

function stamp(command: string, call: CadreCall): { id: string; by: string; at: string } {
  return { id: command, by: call.person.id, at: call.now }
}

function shown(record: CadreCall['record'], call: CadreCall): CadreReportView {
  return cadreViewOf(record, cadreViewerOf({ ...call, record }), call.now)
}
