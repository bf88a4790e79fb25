/**
 * Who has a seat and who waits, as the fold of a log. Each asking and leaving is added to the log in one atomic write, so that
 * its place in the log is the order of arrival: nobody needs to be asked again, and nobody passes another.
 */
export type SeatEvent = {
  /** The command that made it. */
  c: string
  /** ISO instant. */
  at: string
} & (
  | { kind: 'ask'; by: string; seats: number }
  | { kind: 'leave'; by: string }
  /** How many seats there are; 0 for as many as come. */
  | { kind: 'capacity'; capacity: number }
)

/** How one person stands. */
export interface Standing {
  status: 'in' | 'waiting' | 'left'
  seats: number
  /** When they came, as a place in the log. */
  order: number
  /** Which event of the log last changed how they stand. */
  since: number
}

/** What a log comes to. */
export interface Seating {
  /** 0 for as many as come. */
  capacity: number
  /** Seats taken, and how many people took them. */
  taken: number
  people: number
  standings: ReadonlyMap<string, Standing>
  /** Who waits, the next one first. */
  line: readonly string[]
}

/** What the public is told of it. */
export interface SeatCounts {
  taken: number
  people: number
  waiting: number
}

interface Table {
  capacity: number
  taken: number
  standings: Map<string, Standing>
  line: string[]
  commands: Set<string>
}

/** Folds a log, or only its first events. A command that comes twice counts once. */
export function foldSeats(log: readonly SeatEvent[], upTo: number = log.length): Seating {
  const table = emptyTable()
  for (let place = 0; place < Math.min(upTo, log.length); place += 1) {
    const event = log[place]
    if (event !== undefined) take(table, event, place)
  }
  return seatingOf(table)
}

/** Whether somebody has a seat by another's doing, and has to be told. */
export function wasMovedUp(log: readonly SeatEvent[], by: string, { status, since }: Standing): boolean {
  const event = log[since]
  return status === 'in' && event !== undefined && (event.kind === 'capacity' || event.by !== by)
}

/** What the public is told of a seating. */
export function countsOf({ taken, people, line }: Seating): SeatCounts {
  return { taken, people, waiting: line.length }
}

/** How many seats are free for the next who asks; undefined where there is no limit. Nobody is let past those who wait. */
export function seatsLeft(capacity: number, { taken, waiting }: SeatCounts): number | undefined {
  if (capacity === 0) return undefined
  return waiting > 0 ? 0 : Math.max(0, capacity - taken)
}

function emptyTable(): Table {
  return { capacity: 0, taken: 0, standings: new Map(), line: [], commands: new Set() }
}

function seatingOf({ capacity, taken, standings, line }: Table): Seating {
  const people = [...standings.values()].filter(({ status }) => status === 'in').length
  return { capacity, taken, people, standings, line }
}

function take(table: Table, event: SeatEvent, place: number): void {
  if (table.commands.has(event.c)) return
  table.commands.add(event.c)
  if (event.kind === 'capacity') table.capacity = event.capacity
  else if (event.kind === 'leave') leave(table, event.by, place)
  else ask(table, event.by, event.seats, place)
  moveUp(table, place)
}

function ask(table: Table, by: string, seats: number, place: number): void {
  const before = table.standings.get(by)
  if (before === undefined || before.status === 'left') join(table, by, seats, place)
  else if (seats === before.seats) return
  else if (seats < before.seats) resize(table, by, before, seats, place)
  else if (before.status === 'waiting') {
    // Whoever wants more than they waited for waits behind those who came meanwhile.
    table.line = table.line.filter((one) => one !== by)
    join(table, by, seats, place)
  } else if (table.line.length === 0 && fits(table, seats - before.seats)) {
    // One who has a seat keeps what they have when there is no room for more.
    resize(table, by, before, seats, place)
  }
}

function join(table: Table, by: string, seats: number, place: number): void {
  const isFree = table.line.length === 0 && fits(table, seats)
  table.standings.set(by, { status: isFree ? 'in' : 'waiting', seats, order: place, since: place })
  if (isFree) table.taken += seats
  else table.line.push(by)
}

function resize(table: Table, by: string, before: Standing, seats: number, since: number): void {
  if (before.status === 'in') table.taken += seats - before.seats
  table.standings.set(by, { ...before, seats, since })
}

function leave(table: Table, by: string, since: number): void {
  const before = table.standings.get(by)
  if (before === undefined || before.status === 'left') return
  if (before.status === 'in') table.taken -= before.seats
  table.line = table.line.filter((one) => one !== by)
  table.standings.set(by, { ...before, status: 'left', since })
}

function moveUp(table: Table, since: number): void {
  for (let next = headOf(table); next !== undefined && fits(table, next.seats); next = headOf(table)) {
    const { by, seats, order } = next
    table.standings.set(by, { status: 'in', seats, order, since })
    table.taken += seats
    table.line = table.line.slice(1)
  }
}

function headOf({ line, standings }: Table): (Standing & { by: string }) | undefined {
  const [by] = line
  const standing = by === undefined ? undefined : standings.get(by)
  return by === undefined || standing === undefined ? undefined : { ...standing, by }
}

function fits({ capacity, taken }: Table, seats: number): boolean {
  return capacity === 0 || taken + seats <= capacity
}
