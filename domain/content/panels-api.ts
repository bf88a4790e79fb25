import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { areaId, line, slug, ulid, version } from '../fields'
import type { Template } from './panel-art/templates'
import { PANEL_LOOKERS, PANEL_MAKERS, PanelDraft, type PanelAction, type PanelStatus } from './panel-record'

/** One line of the list of own panels. */
export interface OwnPanelRow {
  id: string
  version: number
  title: string
  template: Template
  status: PanelStatus
  reason: string
  /** Whether it waits for the one who asks. */
  mine: boolean
  updatedAt: string
}

/** An own panel as its makers and whoever looks it over see it. */
export interface OwnPanel extends OwnPanelRow {
  draft: PanelDraft
  /** As it is drawn; empty when the words do not fit yet. */
  art: string
  /** The photograph as data of its own, so that the editor can draw; empty for none. */
  photo: string
  actions: PanelAction[]
  history: { title: string; at: string; who: string; note: string }[]
}

const ALL = [...PANEL_MAKERS, ...PANEL_LOOKERS] as const
const declare = actionsOf('content')
const panelId = v.pipe(slug, v.toLowerCase())
const stamped = { id: panelId, command: ulid, version }
const of = <const Roles extends readonly (typeof ALL)[number][]>(roles: Roles) =>
  ({ who: 'record', record: 'ownPanels', roles, party: false }) as const
const view = answers<OwnPanel>()

export const panelsApi = {
  /** Creates a panel, or saves its draft: with `version` 0 it is new. Its words must fit. */
  savePanel: declare('savePanel', {
    input: v.strictObject({
      id: panelId,
      command: ulid,
      areaId,
      version: v.union([v.literal(0), version], '版本不对，请刷新后再办'),
      draft: PanelDraft,
    }),
    access: { who: 'roles', roles: PANEL_MAKERS },
    output: view,
  }),
  submitPanel: declare('submitPanel', {
    input: v.strictObject(stamped),
    access: of(PANEL_MAKERS),
    output: view,
  }),
  /** Somebody else looks it over: from then on it may hang, or it goes back with a reason. */
  reviewPanel: declare('reviewPanel', {
    input: v.strictObject({
      ...stamped,
      verdict: v.variant(
        'kind',
        [
          v.strictObject({ kind: v.literal('pass') }),
          v.strictObject({ kind: v.literal('return'), reason: line('退回的原因', 200, 2) }),
        ],
        '请选择能用还是退回',
      ),
    }),
    access: of(PANEL_LOOKERS),
    output: view,
  }),
  withdrawPanel: declare('withdrawPanel', {
    input: v.strictObject({ ...stamped, reason: line('撤下的原因', 200, 2) }),
    access: of(ALL),
    output: view,
  }),
  readOwnPanel: declare('readOwnPanel', {
    input: v.strictObject({ id: panelId }),
    access: of(ALL),
    output: view,
  }),
  /** A town's own panels, the latest first; what waits for one stands first. */
  ownPanels: declare('ownPanels', {
    input: v.strictObject({ areaId }),
    access: { who: 'roles', roles: ALL },
    output: answers<{ rows: OwnPanelRow[] }>(),
  }),
}
