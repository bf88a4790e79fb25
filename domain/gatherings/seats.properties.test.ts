import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countsOf, foldSeats, seatsLeft, wasMovedUp, type SeatEvent } from './seats'

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const person = fc.constantFrom(...PEOPLE)
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      by: person,
      seats: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('leave' as const), by: person }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('capacity' as const),
      capacity: fc.integer({ min: 0, max: 9 }),
    }),
  },
)
const log = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(happening, { maxLength: 60 }))
  .map(([capacity, events]): SeatEvent[] =>
    [{ kind: 'capacity' as const, capacity }, ...events].map((event, place) => ({
      ...event,
      c: `c${place}`,
      at: '2026-12-20T01:00:00.000Z',
    })),
  )

describe('whatever people do, in whatever order', () => {
  it('no more seats are taken than there are, unless there were more when they were taken', () => {
    fc.assert(
      fc.property(log, (events) => {
        let most = 0
        events.forEach((event, place) => {
          if (event.kind === 'capacity')
            most = event.capacity === 0 ? Infinity : Math.max(event.capacity, foldSeats(events, place).taken)
          const { taken, standings } = foldSeats(events, place + 1)
          const held = [...standings.values()].filter(({ status }) => status === 'in')
          expect(taken).toBe(held.reduce((sum, { seats }) => sum + seats, 0))
          expect(taken).toBeLessThanOrEqual(most)
        })
      }),
    )
  })

  it('those who wait stand in the order they came, and the first of them does not fit', () => {
    fc.assert(
      fc.property(log, (events) => {
        const { capacity, taken, line, standings } = foldSeats(events)
        const orders = line.map((by) => standings.get(by)?.order ?? -1)
        expect(orders).toEqual([...orders].sort((one, other) => one - other))
        expect(line.every((by) => standings.get(by)?.status === 'waiting')).toBe(true)
        const head = standings.get(line[0] ?? '')
        if (head !== undefined) {
          expect(capacity).toBeGreaterThan(0)
          expect(taken + head.seats).toBeGreaterThan(capacity)
        }
      }),
    )
  })

  it('nobody gets a seat before one who has waited longer', () => {
    fc.assert(
      fc.property(log, (events) => {
        for (let place = 1; place < events.length; place += 1) {
          const before = foldSeats(events, place)
          const after = foldSeats(events, place + 1)
          const came = [...after.standings].filter(
            ([by, { status }]) => status === 'in' && before.standings.get(by)?.status !== 'in',
          )
          for (const [by, { order }] of came)
            for (const waiting of after.line)
              expect(order, by).toBeLessThan(after.standings.get(waiting)?.order ?? 0)
        }
      }),
    )
  })

  it('a seat is lost by leaving alone', () => {
    fc.assert(
      fc.property(log, (events) => {
        for (let place = 1; place < events.length; place += 1) {
          const event = events[place]
          const before = foldSeats(events, place)
          const after = foldSeats(events, place + 1)
          for (const [by, { status }] of before.standings) {
            if (status !== 'in' || (event?.kind === 'leave' && event.by === by)) continue
            expect(after.standings.get(by)?.status).toBe('in')
          }
        }
      }),
    )
  })

  it('whoever is moved up is told by exactly one event', () => {
    fc.assert(
      fc.property(log, (events) => {
        for (let place = 1; place < events.length; place += 1) {
          const before = foldSeats(events, place)
          const after = foldSeats(events, place + 1)
          const told = [...after.standings].filter(
            ([by, standing]) => standing.since === place && wasMovedUp(events, by, standing),
          )
          const moved = before.line.filter((by) => {
            const event = events[place]
            const isOwn = event !== undefined && event.kind !== 'capacity' && event.by === by
            return after.standings.get(by)?.status === 'in' && !isOwn
          })
          expect(told.map(([by]) => by).sort()).toEqual(moved.sort())
        }
      }),
    )
  })

  it('a command that comes twice counts once', () => {
    fc.assert(
      fc.property(log, fc.nat(), (events, at) => {
        const again = events[at % events.length]
        if (again === undefined) return
        const twice = [...events, again]
        expect(countsOf(foldSeats(twice))).toEqual(countsOf(foldSeats(events)))
      }),
    )
  })
})

describe('the seats that are left', () => {
  it('are none while somebody waits, and unlimited where there is no limit', () => {
    expect(seatsLeft(10, { taken: 9, people: 4, waiting: 1 })).toBe(0)
    expect(seatsLeft(10, { taken: 9, people: 4, waiting: 0 })).toBe(1)
    expect(seatsLeft(10, { taken: 12, people: 4, waiting: 0 })).toBe(0)
    expect(seatsLeft(0, { taken: 400, people: 300, waiting: 0 })).toBeUndefined()
  })
})
