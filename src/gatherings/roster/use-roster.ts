import { useState } from 'react'
import type { Roster, RosterLine } from '../../../domain/gatherings/views'
import { currentPersonId, newId, useCached } from '../../cloud'
import { submit, useFlush, useOutbox } from '../../cloud/outbox'
import { asProblem } from '../../cloud/use-cached'
import { gatherings } from '../cloud'
import { shownLines, sumsOf } from './lines'

const SOON_MS = 6000

/** What the cloud answered to looks since this roster was read. */
interface Answered {
  of: Roster | undefined
  lines: ReadonlyMap<string, RosterLine>
}

const NONE: Answered = { of: undefined, lines: new Map() }

/** A roster that can be ticked with the network away: what is pressed counts at once here, and goes to the cloud when it can. */
export function useRoster(id: string) {
  const record = useCached(`roster:${currentPersonId()}:${id}`, () => gatherings('readRoster', { id }))
  const waiting = useOutbox()
  const [answered, setAnswered] = useState<Answered>(NONE)
  const [pressed, setPressed] = useState<ReadonlyMap<string, number>>(new Map())
  const [problem, setProblem] = useState('')
  useFlush(() => void record.refresh())
  const { data } = record

  const learn = (line: RosterLine) =>
    setAnswered((before) => ({
      of: data,
      lines: new Map([...(before.of === data ? before.lines : []), [line.id, line]]),
    }))
  const send = async (item: Parameters<typeof submit>[0], act: () => Promise<RosterLine>) => {
    setProblem('')
    try {
      const handed = await submit(item, act)
      if (handed.sent) learn(handed.output)
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
  }
  const tick = async (line: RosterLine, came: number) => {
    setPressed((before) => new Map(before).set(line.id, came))
    const input = { id, command: newId(), line: line.id, came, at: new Date().toISOString() }
    // One line waits once: the last look takes the place of the one before.
    const item = {
      id: `tick:${line.id}`,
      module: 'gatherings',
      action: 'tick',
      input,
      title: `记名单 · ${nameOf(line)}`,
    }
    await send(item, () => gatherings('tick', input, { tries: 1, milliseconds: SOON_MS }))
    setPressed((before) => new Map([...before].filter(([key, value]) => key !== line.id || value !== came)))
  }
  const addWalkIn = async (said: { name: string; came: number; branchId: string }) => {
    const input = { id, command: newId(), ...said, at: new Date().toISOString() }
    const title = `当天来的 · ${said.name === '' ? `${said.came} 位` : said.name}`
    const item = { id: input.command, module: 'gatherings', action: 'addWalkIn', input, title }
    await send(item, () => gatherings('addWalkIn', input, { tries: 1, milliseconds: SOON_MS }))
  }
  const known = answered.of === data ? answered.lines : NONE.lines
  const lines = data === undefined ? [] : shownLines(data, known, waiting, pressed)
  return { record, lines, sums: sumsOf(lines), problem, tick, addWalkIn }
}

/** What a line is called. */
export function nameOf({ name, status, seats }: Pick<RosterLine, 'name' | 'status' | 'seats'>): string {
  if (name !== '') return name
  return status === 'walkIn' ? `当天来的 ${seats} 位` : '没留姓名'
}
