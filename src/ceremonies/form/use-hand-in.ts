import type { RegistrationView } from '../../../domain/ceremonies/api'
import { CEREMONY_NAMES } from '../../../domain/ceremonies/kinds'
import { newId } from '../../cloud'
import { submit } from '../../cloud/outbox'
import { ceremonies } from '../cloud'
import type { Form, HandInAgain } from './form'
import { forget } from './forms'
import { askToBeTold } from '../../form/subscribe'
import { useSending, type Sending } from '../../form/use-sending'
import { openRegistration, openWrittenDown } from './ways'

const WAY = { deliver: handedIn, leave }

/** Hands a form in, once however often it is pressed; then its registration's page takes the form's place. */
export function useHandIn(form: Form | undefined): Sending {
  return useSending(form, WAY)
}

async function handedIn(form: Form): Promise<'kept' | undefined> {
  await askToBeTold()
  const { action, input, send } = sendingOf(form)
  const title = titleOf(form)
  const answer = await submit({ id: form.id, module: 'ceremonies', action, input, title }, send)
  if (!answer.sent) {
    forget(form.id)
    return 'kept'
  }
  leave(form)
  return undefined
}

function leave(form: Form) {
  forget(form.id)
  if (form.counter()) openWrittenDown(form.id)
  else openRegistration(form.id)
}

const AGAIN = {
  correct: 'correctRegistration',
  submit: 'resubmitRegistration',
  complete: 'completeFuneral',
} as const satisfies Record<HandInAgain, string>

interface HandingIn {
  action: 'submitRegistration' | 'reportFuneral' | (typeof AGAIN)[HandInAgain]
  input: object
  send(): Promise<RegistrationView>
}

function sendingOf(form: Form): HandingIn {
  const { people, facts } = form.draft()
  const stamped = { id: form.id, command: form.commandOr(newId) }
  const forOthers = form.counter() ? { counter: true } : {}
  const correcting = form.correcting()
  if (correcting !== undefined) {
    const input = { ...stamped, version: correcting.version, people, facts }
    const action = AGAIN[correcting.as]
    return { action, input, send: () => ceremonies(action, input) }
  }
  if (facts.ceremony === 'funeral') {
    const { villageId = '', group } = facts
    const input = {
      ...stamped,
      people: { deceased: people.deceased ?? '', phone: people.phone ?? '' },
      facts: { ceremony: 'funeral' as const, villageId, group },
      ...forOthers,
    }
    return { action: 'reportFuneral', input, send: () => ceremonies('reportFuneral', input) }
  }
  const input = { ...stamped, people, facts, ...forOthers }
  return { action: 'submitRegistration', input, send: () => ceremonies('submitRegistration', input) }
}

function titleOf(form: Form): string {
  const { people, facts } = form.draft()
  const who = people.deceased ?? people.host ?? ''
  return `${CEREMONY_NAMES[facts.ceremony]}报备${who === '' ? '' : ` · ${who}`}`
}
