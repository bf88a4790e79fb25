import type { Api, InputOf, OutputOf } from '../../domain/contract'
import { ERROR_SENTENCES, type Answer, type ErrorCode, type FieldFault } from '../../domain/errors'
import { send } from './transport'

/** A call that did not succeed, with the sentence to show. `offline` means no answer came, so it may be sent again as it is. */
export class CloudProblem extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly sentence: string,
    readonly fields: FieldFault[] = [],
  ) {
    super(sentence)
    this.name = 'CloudProblem'
  }
}

export interface CallOptions {
  /** How long one try may take. */
  milliseconds?: number
  tries?: number
}

const PATIENCE = { milliseconds: 10_000, tries: 3 }

/**
 * The typed client of one module: `const content = clientOf<ContentApi>('content')`, then `content('firstPage', {…})`.
 * A lost answer is asked for again with the same input; writes carry ids, so that the cloud does them once.
 * @throws CloudProblem
 */
export function clientOf<Contracts extends Api>(module: string) {
  return async function call<Name extends keyof Contracts & string>(
    action: Name,
    input: InputOf<Contracts[Name]>,
    options: CallOptions = {},
  ): Promise<OutputOf<Contracts[Name]>> {
    const answer = await answerTo(module, { action, input }, { ...PATIENCE, ...options })
    if (!isAnswer<OutputOf<Contracts[Name]>>(answer)) throw problemOf(answer)
    if (answer.ok) return answer.data
    throw new CloudProblem(answer.code, answer.message, answer.fields)
  }
}

async function answerTo(module: string, event: object, patience: Required<CallOptions>): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(module, event, patience.milliseconds)
    } catch {
      if (attempt >= patience.tries) throw new CloudProblem('offline', ERROR_SENTENCES.offline)
      await pause(attempt)
    }
  }
}

function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300 * 2 ** attempt))
}

function isAnswer<Output>(value: unknown): value is Answer<Output> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}

// The platform answers for itself when the event is too large or the function broke down.
function problemOf(value: unknown): CloudProblem {
  const said = typeof value === 'object' && value !== null && 'errMsg' in value ? String(value.errMsg) : ''
  const code = /too large|exceed|6\s?MB/i.test(said) ? 'tooLarge' : 'broken'
  return new CloudProblem(code, ERROR_SENTENCES[code])
}
