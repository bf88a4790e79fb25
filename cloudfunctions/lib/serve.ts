import { dayOf } from '../../domain/calendar'
import type { Api, OutputOf } from '../../domain/contract'
import { ERROR_SENTENCES, Refusal, type Answer } from '../../domain/errors'
import { callerOpenid } from './identity'
import type { Implementation } from './implement'
import { nowInstant } from './time'

/** One implementation for each action of the contract, none missing and none more. */
export type Implemented<Contracts extends Api> = {
  readonly [Name in keyof Contracts]: Implementation<Contracts[Name]['input'], OutputOf<Contracts[Name]>>
}

/**
 * Makes a cloud function's `main` of a module's implementations. Every action passes here, in one order:
 * parse → find the action → who calls → validate and check access → run → answer `{ok:true,data}` or a coded refusal.
 */
export function serve<Contracts extends Api>(table: Implemented<Contracts>) {
  const actions = new Map<string, Implementation>(Object.entries(table))
  for (const [name, { contract }] of actions) {
    if (contract.name !== name) throw new Error(`${contract.module}.${contract.name} is served as ${name}`)
  }

  return async function main(event: unknown): Promise<Answer<unknown>> {
    try {
      const { action, input } = parsed(event)
      const implementation = actions.get(action)
      if (implementation === undefined) throw new Refusal('unknownAction')
      const now = nowInstant()
      const caller = { openid: callerOpenid(), now, today: dayOf(now) }
      return { ok: true, data: await implementation.answer(input, caller) }
    } catch (fault) {
      return refused(fault)
    }
  }
}

function parsed(event: unknown): { action: string; input: unknown } {
  if (typeof event !== 'object' || event === null || !('action' in event)) throw new Refusal('unknownAction')
  if (typeof event.action !== 'string') throw new Refusal('unknownAction')
  return { action: event.action, input: 'input' in event ? event.input : {} }
}

function refused(fault: unknown): Answer<never> {
  if (fault instanceof Refusal) {
    const { code, sentence, fields } = fault
    return { ok: false, code, message: sentence, ...(fields.length > 0 ? { fields } : {}) }
  }
  // The log keeps the cause; the caller learns only that it is our fault and what to do.
  console.error(fault)
  return { ok: false, code: 'broken', message: ERROR_SENTENCES.broken }
}
