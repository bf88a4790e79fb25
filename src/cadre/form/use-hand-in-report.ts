import { CADRE_KIND_NAMES, matterName } from '../../../domain/ceremonies/cadre'
import type { CadreReportView } from '../../../domain/ceremonies/cadre-api'
import { newId } from '../../cloud'
import { submit } from '../../cloud/outbox'
import { ceremonies } from '../../ceremonies/cloud'
import { askToBeTold } from '../../form/subscribe'
import { useSending, type Sending } from '../../form/use-sending'
import type { CadreForm } from './cadre-form'
import { forget } from './forms'
import { openReport } from './ways'

const WAY = { deliver, leave }

/** Hands a report in, once however often it is pressed; then the report's page takes the form's place. */
export function useHandInReport(form: CadreForm): Sending {
  return useSending(form, WAY)
}

async function deliver(form: CadreForm): Promise<'kept' | undefined> {
  await askToBeTold()
  const { action, input, send } = handingIn(form)
  const title = `${CADRE_KIND_NAMES[form.kind()]} · ${matterName(form.facts())}`
  const answer = await submit({ id: form.id, module: 'ceremonies', action, input, title }, send)
  if (!answer.sent) {
    forget(form.id)
    return 'kept'
  }
  leave(form)
  return undefined
}

function leave(form: CadreForm) {
  forget(form.id)
  openReport(form.id)
}

interface HandingIn {
  action: 'submitCadreReport' | 'correctCadreReport' | 'followCadreReport'
  input: object
  send(): Promise<CadreReportView>
}

function handingIn(form: CadreForm): HandingIn {
  const { people, facts } = form.draft()
  const told = { id: form.id, command: form.commandOr(newId), people, facts }
  const again = form.again()
  if (again === undefined) {
    const input = { ...told, kind: form.kind() }
    return { action: 'submitCadreReport', input, send: () => ceremonies('submitCadreReport', input) }
  }
  const input = { ...told, version: again.version }
  return again.as === 'follow'
    ? { action: 'followCadreReport', input, send: () => ceremonies('followCadreReport', input) }
    : { action: 'correctCadreReport', input, send: () => ceremonies('correctCadreReport', input) }
}
