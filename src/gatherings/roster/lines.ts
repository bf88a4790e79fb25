import type { Roster, RosterLine } from '../../../domain/gatherings/views'
import type { Waiting } from '../../cloud/outbox'

/** A line as the organiser sees it: with what this phone knows and the cloud does not yet. */
export interface ShownLine extends RosterLine {
  /** Still on this phone. */
  isKept: boolean
}

interface TickInput {
  id: string
  line: string
  came: number
}

interface WalkInInput {
  id: string
  command: string
  name: string
  came: number
  branchId: string
}

/**
 * The roster as this phone knows it: the cloud's, over it what the cloud answered to the last looks, over that what waits on the
 * phone, and over all what was pressed a moment ago.
 */
export function shownLines(
  roster: Pick<Roster, 'id' | 'lines'>,
  answered: ReadonlyMap<string, RosterLine>,
  waiting: readonly Waiting[],
  pressed: ReadonlyMap<string, number>,
): ShownLine[] {
  const kept = waiting.filter(({ refusal }) => refusal === '')
  const ticks = new Map(
    kept.map(tickIn(roster.id)).flatMap((tick) => (tick === undefined ? [] : [[tick.line, tick.came]])),
  )
  const known = new Map([...roster.lines, ...answered.values()].map((line) => [line.id, line]))
  const lines = [...known.values()].map((line): ShownLine => {
    const came = pressed.get(line.id) ?? ticks.get(line.id) ?? line.came
    return { ...line, came, isKept: ticks.has(line.id) }
  })
  const walkIns = kept.flatMap((item) => walkInIn(roster.id, item)).filter(({ id }) => !known.has(id))
  return [...lines, ...walkIns].sort((one, other) => (one.place < other.place ? -1 : 1))
}

/** How many came, and how many seats were asked for. */
export function sumsOf(lines: readonly ShownLine[]): { came: number; signedUp: number; kept: number } {
  return {
    came: lines.reduce((sum, { came }) => sum + came, 0),
    signedUp: lines.reduce((sum, { status, seats }) => sum + (status === 'in' ? seats : 0), 0),
    kept: lines.filter(({ isKept }) => isKept).length,
  }
}

function tickIn(id: string) {
  return ({ action, input }: Waiting): TickInput | undefined =>
    action === 'tick' && isTick(input) && input.id === id ? input : undefined
}

function walkInIn(id: string, { action, input }: Waiting): ShownLine[] {
  if (action !== 'addWalkIn' || !isWalkIn(input) || input.id !== id) return []
  const { command, name, came, branchId } = input
  const line = `${id}-walk-${command}`
  return [
    {
      ...{ id: line, status: 'walkIn', name, phoneTail: '', seats: came, came, branchId, answers: [] },
      ...{ place: `2-${line}`, isKept: true },
    },
  ]
}

function isTick(input: object): input is TickInput {
  return 'line' in input && 'came' in input && 'id' in input
}

function isWalkIn(input: object): input is WalkInInput {
  return 'command' in input && 'name' in input && 'came' in input && 'branchId' in input && 'id' in input
}
