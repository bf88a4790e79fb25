import { createHash } from 'node:crypto'
import { Refusal } from '../../domain/errors'
import { gatheringsApi } from '../../domain/gatherings/api'
import { answerFaults } from '../../domain/gatherings/sign-up'
import { _ } from '../lib/cloud'
import { implement, implementOnRecord } from '../lib/implement'
import { checkText } from '../lib/safety'
import { add, find, findById, update } from '../lib/store'
import type { StoredAnswers, StoredGathering } from '../lib/stored'

const MOST = 1000

/** Answers of whoever likes to give them, once it has begun; given again they take the place of the earlier ones. */
export const answerQuestions = implement(gatheringsApi.answerQuestions, async ({ id, answers }, call) => {
  const gathering = await findById<StoredGathering>('gatherings', id)
  if (gathering === undefined || gathering.status !== 'open') throw new Refusal('notFound')
  if (call.now < gathering.beginsAt) throw new Refusal('notNow', '还没开始，办完了再说说看。')
  const [fault] = answerFaults(gathering.state.facts.questions, answers)
  if (fault !== undefined) throw new Refusal('badInput', `${fault.message}。`, [fault])
  await checkText(
    call.openid,
    answers.map(({ text }) => text),
  )
  const _id = secretId(id, call.openid)
  const given: StoredAnswers = { _id, gatheringId: id, answers, day: call.today }
  if (!(await add('gatheringAnswers', given)))
    await update('gatheringAnswers', { _id }, { answers: _.set(answers) })
  return { answered: true }
})

export const readAnswers = implementOnRecord(gatheringsApi.readAnswers, async (_input, { record }) => {
  const found = await find<StoredAnswers>(
    'gatheringAnswers',
    { gatheringId: record._id },
    { orderBy: [['day', 'asc']], limit: MOST },
  )
  const questions = record.state.facts.questions.map((question) => {
    const said = found.flatMap(({ answers }) =>
      answers.filter(({ id, text }) => id === question.id && text !== ''),
    )
    const counts = question.choices.map((choice) => said.filter(({ text }) => text === choice).length)
    // In the order of the alphabet: who wrote first would say who wrote.
    const texts = question.kind === 'text' ? said.map(({ text }) => text).sort() : []
    return { ...question, counts, texts }
  })
  return { people: found.length, questions }
})

// From an openid, which no office knows: the same person has one answer, and nobody can tell whose it is.
function secretId(gatheringId: string, openid: string): string {
  return createHash('sha256').update(`answers:${gatheringId}:${openid}`).digest('hex').slice(0, 32)
}
