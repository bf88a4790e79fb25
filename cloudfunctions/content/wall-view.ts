import { openedWithin } from '../../domain/content/openings'
import type { Panel } from '../../domain/content/panel'
import { WALL_ACTIONS, wallActions, type WallEntry } from '../../domain/content/wall-record'
import type { WallRow, WallView } from '../../domain/content/walls-api'
import type { StoredWall } from '../lib/stored'
import { linesOf } from '../lib/take-step'

export function wallRow(wall: Omit<StoredWall, 'history' | 'vault' | 'state'>, today: string): WallRow {
  return {
    id: wall._id,
    version: wall.version,
    number: wall.number,
    title: wall.title,
    place: wall.place,
    villageId: wall.villageId,
    villageName: wall.villageName,
    status: wall.status,
    panels: wall.panelIds.length,
    opened7: openedWithin(wall.opened, today, 7),
    opened30: openedWithin(wall.opened, today, 30),
    updatedAt: wall.updatedAt,
  }
}

export function wallView(wall: StoredWall, hanging: Panel[], today: string): WallView {
  return {
    ...wallRow(wall, today),
    state: wall.state,
    hanging,
    actions: wallActions(wall.status, wall.history),
    history: linesOf(wall, (entry) => ({ title: WALL_ACTIONS[entry.action].name, note: noteOf(entry) })),
  }
}

function noteOf(entry: WallEntry): string {
  switch (entry.action) {
    case 'create':
    case 'move':
      return `${entry.data.village.name} · ${entry.data.facts.place}`
    case 'edit':
      return `${entry.data.facts.title} · ${entry.data.facts.place}`
    case 'hang':
      return `挂 ${entry.data.panelIds.length} 幅`
    case 'retire':
      return entry.data.reason
    case 'reopen':
    case 'undo':
      return ''
  }
}
