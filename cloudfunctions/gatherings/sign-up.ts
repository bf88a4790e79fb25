import { Refusal } from '../../domain/errors'
import { gatheringsApi } from '../../domain/gatherings/api'
import { closesAt, doorAt } from '../../domain/gatherings/door'
import { answerFaults, type SignUpForm } from '../../domain/gatherings/sign-up'
import { endsAt, hoursLater } from '../../domain/gatherings/when'
import { _ } from '../lib/cloud'
import { implement, type Call } from '../lib/implement'
import { checkText } from '../lib/safety'
import { add, find, findById, findByIds, update } from '../lib/store'
import type { StoredGathering, StoredSeats, StoredSignUp } from '../lib/stored'
import { cardOf, mineOf, NOBODY } from './gathering-view'
import { addEvent, blankSignUp, settleEvent, signUpId, statusOf, type Placed } from './seat-log'

// One who changes it more often is pressing for fun.
const MOST_ASKS = 20
const PAGE = 20
/** From how long before it begins, and until how long after it ends, one can say that one has come. */
const DOOR_OPENS_HOURS = 2
const DOOR_SHUTS_HOURS = 3

export const signUp = implement(gatheringsApi.signUp, async ({ id, command, form }, call) => {
  const gathering = await gatheringOf(id)
  const mine = await findById<StoredSignUp>('signUps', signUpId(id, call.person.id))
  checkForm(gathering, form)
  await checkText(call.openid, [form.name, ...form.answers.map(({ text }) => text)])
  if (mine === undefined || mine.seen === 0 || mine.status === 'left')
    await requireOpen(gathering, command, call.now)
  else requireBefore(endsAt(gathering.card.when), call.now)
  requireFew(mine)
  const event = { c: command, at: call.now, kind: 'ask', by: call.person.id, seats: form.seats } as const
  const placed = await addEvent(id, event)
  const written = await writeDown(gathering, mine, form, placed, call)
  await settleEvent(gathering, placed, call.now)
  return mineOf(written, placed.seating.line)
})

export const leave = implement(gatheringsApi.leave, async ({ id, command }, call) => {
  const gathering = await gatheringOf(id)
  const mine = await findById<StoredSignUp>('signUps', signUpId(id, call.person.id))
  if (mine === undefined) throw new Refusal('notFound', '您没有报过名，不用退。')
  requireBefore(endsAt(gathering.card.when), call.now)
  const placed = await addEvent(id, { c: command, at: call.now, kind: 'leave', by: call.person.id })
  await settleEvent(gathering, placed, call.now)
  if (placed.isNew) await update('signUps', { _id: mine._id }, { asks: _.inc(1) })
  return mineOf({ ...mine, ...statusIn(mine._id, placed, call) }, placed.seating.line)
})

export const checkIn = implement(gatheringsApi.checkIn, async ({ id, seats }, call) => {
  const gathering = await gatheringOf(id)
  const { when } = gathering.card
  const opens = hoursLater(gathering.beginsAt, -DOOR_OPENS_HOURS)
  const shuts = hoursLater(endsAt(when), DOOR_SHUTS_HOURS)
  if (gathering.status !== 'open' || call.now < opens || call.now > shuts)
    throw new Refusal('notNow', '到了现场再点，开始前两个小时就可以。')
  const _id = signUpId(id, call.person.id)
  const came = { came: seats, cameAt: call.now, cameBy: 'self' as const, updatedAt: call.now }
  const walkIn = { status: 'walkIn' as const, seats, place: `2-${_id}` }
  const bare = { ...blankSignUp(id, call.person.id, call.now), ...walkIn, name: call.person.name, ...came }
  if (!(await add('signUps', bare))) await update('signUps', { _id, cameAt: _.lt(call.now) }, came)
  // One who had left and came after all is a walk-in.
  await update('signUps', { _id, status: 'left' }, walkIn)
  const mine = await findById<StoredSignUp>('signUps', _id)
  return mineOf(mine ?? bare, [])
})

export const mySignUps = implement(gatheringsApi.mySignUps, async ({ after }, call) => {
  const where = { personId: call.person.id, ...(after === undefined ? {} : { mine: _.lt(after) }) }
  const found = await find<StoredSignUp>('signUps', where, { orderBy: [['mine', 'desc']], limit: PAGE + 1 })
  const page = found.slice(0, PAGE)
  const ids = page.map(({ gatheringId }) => gatheringId)
  const [gatherings, seats] = await Promise.all([
    findByIds<StoredGathering>('gatherings', ids),
    findByIds<StoredSeats>('seats', ids),
  ])
  const rows = page.flatMap((one) => {
    const gathering = gatherings.find(({ _id }) => _id === one.gatheringId)
    if (gathering === undefined || !gathering.listed) return []
    const its = seats.find(({ _id }) => _id === one.gatheringId)
    return [{ ...cardOf(gathering, its?.summary ?? NOBODY, call.now), mine: mineOf(one, its?.line ?? []) }]
  })
  return { rows, more: found.length > PAGE, after: page.at(-1)?.mine ?? '' }
})

/** A gathering that was published. @throws Refusal `notFound` */
async function gatheringOf(id: string): Promise<StoredGathering> {
  const gathering = await findById<StoredGathering>('gatherings', id)
  if (gathering === undefined || !gathering.listed) throw new Refusal('notFound')
  return gathering
}

function checkForm({ state, branches }: StoredGathering, form: SignUpForm): void {
  const { household, fields } = state.facts.signUp
  const faults = answerFaults(fields, form.answers)
  if (form.seats > household) faults.push({ path: 'seats', message: `一家最多报 ${household} 位` })
  if (form.branchId !== '' && !branches.some(({ id }) => id === form.branchId))
    faults.push({ path: 'branchId', message: '支部没选对，请重新选' })
  if (faults.length > 0) throw new Refusal('badInput', `${faults[0]?.message ?? ''}。`, faults)
}

async function requireOpen(
  { _id, status, card, state }: StoredGathering,
  command: string,
  now: string,
): Promise<void> {
  const { when } = card
  const door = doorAt({ status, when, signUp: state.facts.signUp }, NOBODY, now)
  if (door !== 'none' && door !== 'closed') return
  // Asked again for want of an answer, what was done in time stands.
  const repeated = await find('seats', { _id, 'log.c': command }, { limit: 1, fields: ['_id'] })
  if (repeated.length > 0) return
  if (status === 'cancelled') throw new Refusal('notNow', '这场取消了，不用报名。')
  if (door === 'none') throw new Refusal('notNow', '这场不用报名，直接来就行。')
  const isBegun = now >= closesAt(when, { ...state.facts.signUp, closes: '' })
  throw new Refusal(
    'notNow',
    isBegun ? '已经开始了，直接到现场看看还有没有位子。' : '报名已经截止了，想来就打电话问一问。',
  )
}

function requireBefore(instant: string, now: string): void {
  if (now >= instant) throw new Refusal('notNow', '这场已经办完了。')
}

function requireFew(mine: StoredSignUp | undefined): void {
  if (mine !== undefined && mine.asks >= MOST_ASKS)
    throw new Refusal('notNow', '您改的次数太多了，请打电话请办的人帮您改。')
}

/** Writes what one said beside how one stands. How one stands may have changed meanwhile: whoever saw more has the last word. */
async function writeDown(
  { _id: id }: StoredGathering,
  before: StoredSignUp | undefined,
  { name, phoneTail, branchId, answers }: SignUpForm,
  placed: Placed,
  call: Call,
): Promise<StoredSignUp> {
  const said = { name, phoneTail, branchId, answers }
  const bare = before ?? blankSignUp(id, call.person.id, call.now)
  const status = statusIn(bare._id, placed, call)
  const whole = { ...bare, ...said, ...status, asks: bare.asks + 1 }
  if (before === undefined && (await add('signUps', whole))) return whole
  const asks = placed.isNew ? { asks: _.inc(1) } : {}
  await update('signUps', { _id: bare._id }, { ...said, answers: _.set(answers), ...asks })
  await update('signUps', { _id: bare._id, seen: _.lt(status.seen) }, status)
  return whole
}

function statusIn(id: string, { log, seating }: Placed, call: Call) {
  const standing = seating.standings.get(call.person.id)
  if (standing === undefined) throw new Refusal('notFound', '您没有报过名，不用退。')
  return { ...statusOf(id, standing), seen: log.length, updatedAt: call.now }
}
