import { matterName } from '../../domain/ceremonies/cadre'
import type { CadreReportRow, CadreReportView } from '../../domain/ceremonies/cadre-api'
import { cadreFlagsAt } from '../../domain/ceremonies/cadre-fold'
import { cadreTimeline, dueSentence } from '../../domain/ceremonies/cadre-timeline'
import {
  CADRE_STATUS_NAMES,
  cadreActions,
  standsAside,
  type CadreViewer,
} from '../../domain/ceremonies/cadre-workflow'
import { maskName } from '../../domain/masking'
import { personalOf } from '../lib/history'
import type { StoredCadreReport } from '../lib/stored'

/** A report, whole: only its writer and the discipline office get this far. */
export function cadreViewOf(record: StoredCadreReport, viewer: CadreViewer, now: string): CadreReportView {
  const { state } = record
  const flags = cadreFlagsAt(state, now)
  return {
    id: record._id,
    version: record.version,
    title: titleOf(record.people.name ?? '', record),
    ceremony: record.ceremony,
    kind: state.kind,
    status: state.status,
    statusName: CADRE_STATUS_NAMES[state.status],
    flags,
    people: record.people,
    facts: state.facts,
    ...(state.after === undefined ? {} : { after: state.after }),
    current: state.current,
    timeline: cadreTimeline(record.history, state, (id) => actorName(record, id, viewer)),
    returnReason: state.returnReason,
    due: dueSentence(state, now),
    actions: cadreActions(state.status, flags, viewer),
    standsAside: standsAside(viewer) && viewer.roles.includes('discipline'),
    isParty: viewer.isParty,
    areaName: record.areaName,
    updatedAt: state.updatedAt,
  }
}

/** One line of a list; masked unless it is one's own list. */
export function cadreRowOf(record: StoredCadreReport, own: boolean, now: string): CadreReportRow {
  const { state } = record
  const name = record.people.name ?? ''
  return {
    id: record._id,
    title: titleOf(own ? name : maskName(name), record),
    ceremony: record.ceremony,
    status: state.status,
    statusName: CADRE_STATUS_NAMES[state.status],
    flags: cadreFlagsAt(state, now),
    areaName: record.areaName,
    day: (state.after ?? state.facts).day ?? '',
    due: dueSentence(state, now),
    updatedAt: state.updatedAt,
  }
}

/** 许演示 · 子女婚事. */
export function titleOf(name: string, { state }: Pick<StoredCadreReport, 'state'>): string {
  return [name, matterName(state.after ?? state.facts)].filter(Boolean).join(' · ')
}

function actorName(record: StoredCadreReport, id: string, viewer: CadreViewer): string {
  if (id === record.createdBy) return '本人'
  const entry = [...record.history].reverse().find((one) => one.by === id)
  const name = entry === undefined ? '' : (personalOf(record, entry)?.byName ?? '')
  return `纪检 ${viewer.isParty ? maskName(name) : name}`.trim()
}
