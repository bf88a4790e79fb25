import { honorsApi } from '../../domain/honors/api'
import type { AgreementPage } from '../../domain/honors/nomination-views'
import type { NominationEntry } from '../../domain/honors'
import { Refusal } from '../../domain/errors'
import { implement, implementOnRecord, type Call } from '../lib/implement'
import { checkText } from '../lib/safety'
import { find } from '../lib/store'
import type { NominationPersonal, StoredNomination } from '../lib/stored-honors'
import { stamp } from './keep-selections'
import { shownTo } from './nominate'
import { addressesOf } from './photos'
import { addNominationStep, takeNominationStep } from './take-nomination-step'
import { tellNominator } from './told'
import { selectionOf } from './show-nomination'

export const openAgreement = implement(honorsApi.openAgreement, async ({ code }) =>
  agreementPage(await nominationBy(code)),
)

export const answerAgreement = implement(honorsApi.answerAgreement, async (input, call) => {
  const record = await nominationBy(input.code)
  requireNominee(record, call)
  const { needsGuardian, guardianAgreed } = record.state
  if (input.answer === 'agree' && needsGuardian && !guardianAgreed && input.guardian === '') {
    const message = '有未成年人，要监护人同意，请写监护人姓名'
    throw new Refusal('badInput', `${message}。`, [{ path: 'guardian', message }])
  }
  await checkText(call.openid, [input.guardian])
  return agreementPage(await answered(record, input, call))
})

export const declineNomination = implementOnRecord(honorsApi.declineNomination, async (input, call) => {
  const { record } = call
  const entry = { ...stamp(input.command, call), action: 'decline' as const, data: {} }
  const step = { entry, personal: { byName: call.person.name }, notices: declined(record, entry) }
  return shownTo(call, await takeNominationStep(record, input.version, call, step))
})

// Agreement and a guardian's consent are two entries: each command is its own, made from the one of the call.
async function answered(
  record: StoredNomination,
  { command, answer, guardian }: { command: string; answer: 'agree' | 'decline'; guardian: string },
  call: Call,
): Promise<StoredNomination> {
  const first = stamp(command, call)
  if (answer === 'decline') {
    const entry = { ...first, action: 'decline' as const, data: {} }
    return add(record, entry, { byName: call.person.name }, call)
  }
  const entry = { ...first, action: 'agree' as const, data: {} }
  const agreed = record.state.agreed
    ? record
    : await add(record, entry, { byName: call.person.name || record.people.name }, call)
  if (!agreed.state.needsGuardian || agreed.state.guardianAgreed) return agreed
  const consent = { ...first, id: `${command}-g`, action: 'consent' as const, data: {} }
  return add(agreed, consent, { byName: guardian, guardian }, call)
}

async function add(
  record: StoredNomination,
  entry: NominationEntry,
  personal: NominationPersonal,
  call: Call,
): Promise<StoredNomination> {
  const notices = entry.action === 'decline' ? declined(record, entry) : []
  // Whoever holds the link speaks for the nominee, until one has answered: from then on only they do.
  const step = { entry, personal, notices, asNominee: call.person.id }
  return addNominationStep(record, { ...call, roles: [] }, step)
}

function declined(record: StoredNomination, entry: NominationEntry) {
  const words = {
    title: '被推荐的人说不参加',
    text: `${record.selectionTitle}：${record.people.name}这次不参加评选。`,
  }
  return tellNominator(record, entry, words)
}

/** @throws Refusal `notAllowed` when somebody else has answered by this link already. */
function requireNominee(record: StoredNomination, { person }: Call): void {
  if (record.nomineeId !== '' && record.nomineeId !== person.id)
    throw new Refusal('notAllowed', '已经有人用这个链接答复过了。不是您家的人，请打电话告诉村里。')
  if (record.createdBy === person.id && !record.state.agreed && !record.state.onPaper)
    throw new Refusal('notAllowed', '这个链接要请被推荐的人自己打开。')
}

/** @throws Refusal `notFound` */
async function nominationBy(agreeCode: string): Promise<StoredNomination> {
  const [found] = await find<StoredNomination>('nominations', { agreeCode }, { limit: 1 })
  if (found === undefined) throw new Refusal('notFound', '这个链接打不开了，请推荐您的人重新发一个。')
  return found
}

async function agreementPage(nomination: StoredNomination): Promise<AgreementPage> {
  const { state, people, text, villageName, selectionId } = nomination
  const [selection, photoUrls] = await Promise.all([selectionOf(selectionId), addressesOf(text.photos)])
  return {
    id: nomination._id,
    selection: { id: selectionId, title: selection.title, areaName: selection.areaName },
    name: people.name,
    villageName,
    sort: state.sort,
    text,
    photoUrls,
    needsGuardian: state.needsGuardian,
    agreed: state.agreed,
    guardianAgreed: state.guardianAgreed,
    open: ['submitted', 'recommended', 'scored'].includes(state.status),
  }
}
