import { asSeen } from '../../domain/ceremonies'
import { ceremoniesApi } from '../../domain/ceremonies/api'
import { dayOf } from '../../domain/calendar'
import { Refusal } from '../../domain/errors'
import { implementOnRecord } from '../lib/implement'
import { checkText } from '../lib/safety'
import { shown, stamp } from './family-steps'
import { personalWith, viewerOf } from './registration-record'
import { judgementOf, rulesFor, villagesOf } from './rules'
import { addStep } from './take-step'
import { tellFamily } from './who-is-told'

// A phone's clock that runs a little fast is no reason to send anybody back.
const CLOCKS_APART_MS = 10 * 60_000

/** What one member saw on the day, judged by the same standards; the family is shown it and can answer. */
export const recordDay = implementOnRecord(ceremoniesApi.recordDay, async (input, call) => {
  const { command, actual, outcome, note, withName, lookedAt, photos } = input
  if (Date.parse(lookedAt) > Date.parse(call.now) + CLOCKS_APART_MS) {
    const message = '看的时间比现在还晚，请把手机的时间对一对'
    throw new Refusal('badInput', `${message}。`, [{ path: 'lookedAt', message }])
  }
  await checkText(call.openid, [note, withName])
  const next = await addStep(call.record, async (record) => {
    const facts = asSeen(record.state.facts, actual)
    const rules = await rulesFor(villagesOf(facts))
    const judgement = judgementOf(facts, rules, dayOf(record.state.submittedAt))
    const data = { actual, outcome, note, lookedAt: lookedAt > call.now ? call.now : lookedAt, judgement }
    const entry = { ...stamp(command, call), action: 'recordDay' as const, data }
    const words = { title: '理事记下了当天的情况', text: '请您看看对不对，有出入可以回个话。' }
    return {
      viewer: viewerOf({ ...call, record }),
      entry,
      personal: personalWith(call.person.name, {
        ...(withName === '' ? {} : { withName }),
        ...(photos.length === 0 ? {} : { photos }),
      }),
      notices: tellFamily(record, entry, words),
    }
  })
  return shown(next, call)
})
