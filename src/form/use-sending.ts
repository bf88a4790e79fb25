import { useRef, useState } from 'react'
import type { FieldFault } from '../../domain/errors'
import type { CloudProblem } from '../cloud'
import { asProblem } from '../cloud/use-cached'

export interface Sending {
  /** Being sent now. */
  busy: boolean
  /** Kept on the phone to be sent when the network is back. */
  kept: boolean
  problem: CloudProblem | undefined
  send(): Promise<void>
}

interface Way<Form> {
  /** Sends it and leaves the form; answers `kept` when the network is away and it waits on the phone. */
  deliver(form: Form): Promise<'kept' | undefined>
  /** Leaves the form for what has been handed in. */
  leave(form: Form): void
}

interface Faulty {
  showFaults(faults: readonly FieldFault[]): void
}

/** Sends a form once, however often it is pressed. */
export function useSending<Form extends Faulty>(
  form: Form | undefined,
  { deliver, leave }: Way<Form>,
): Sending {
  const [state, setState] = useState<Omit<Sending, 'send'>>({ busy: false, kept: false, problem: undefined })
  const sending = useRef(false)
  const send = async () => {
    if (form === undefined || sending.current) return
    sending.current = true
    setState({ busy: true, kept: false, problem: undefined })
    const problem = await deliver(form).catch((fault: unknown) => asProblem(fault))
    sending.current = false
    if (problem === 'kept') setState({ busy: false, kept: true, problem: undefined })
    else if (problem !== undefined) settle(form, problem)
  }
  const settle = (sent: Form, problem: CloudProblem) => {
    // An earlier sending had arrived although its answer was lost: what it made is the one to look at.
    if (problem.code === 'idTaken') leave(sent)
    else setState({ busy: false, kept: false, problem })
    sent.showFaults(problem.fields)
  }
  return { ...state, send }
}
