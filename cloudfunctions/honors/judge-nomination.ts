import { scoresOf, isFinal, VILLAGE_ROLES, type NominationEntry } from '../../domain/honors'
import { honorsApi } from '../../domain/honors/api'
import type { Judgement } from '../../domain/honors/nominations-api'
import { Refusal } from '../../domain/errors'
import type { Role } from '../../domain/people'
import { implementOnRecord, type RecordCall } from '../lib/implement'
import { checkText } from '../lib/safety'
import type { StoredNotice } from '../lib/stored'
import type { KeptSheet, NominationPersonal, StoredNomination } from '../lib/stored-honors'
import { stamp } from './keep-selections'
import { shownTo } from './nominate'
import { sheetsOn } from './score'
import { selectionOf } from './show-nomination'
import { requireNotOwn, takeNominationStep } from './take-nomination-step'
import { tellNominator, tellOwn, tellStaff } from './told'

type JudgeCall = RecordCall<'nominations'>

export const judgeNomination = implementOnRecord(honorsApi.judgeNomination, async (input, call) => {
  const { command, version, step } = input
  const { record } = call
  if (step.action === 'reopen' && isFinal(record.state)) throw new Refusal('notNow')
  if ('day' in step && step.day > call.today) throw future()
  await checkText(call.openid, writtenIn(step))
  const { entry, personal } = await entryOf(step, stamp(command, call), call)
  requireNotOwn(record, call, entry)
  const notices = await noticesFor(record, entry)
  return shownTo(call, await takeNominationStep(record, version, call, { entry, personal, notices }))
})

async function entryOf(
  step: Judgement,
  stamped: { id: string; by: string; at: string },
  call: JudgeCall,
): Promise<{ entry: NominationEntry; personal: NominationPersonal }> {
  const acted = { byName: call.person.name }
  switch (step.action) {
    case 'look':
      return { entry: { ...stamped, action: 'look', data: {} }, personal: acted }
    case 'visit': {
      const { day, present, recommends, opinion, visitors, found } = step
      const data = { day, present, recommends, opinion }
      return { entry: { ...stamped, action: 'visit', data }, personal: { ...acted, visitors, found } }
    }
    case 'agreeOnPaper': {
      const { day, guardian } = step
      return { entry: { ...stamped, action: 'agreeOnPaper', data: { day, guardian } }, personal: acted }
    }
    case 'closeScoring': {
      const sheets = await enoughSheets(call.record)
      const data = scoresOf(sheets.map(({ total }) => total))
      return { entry: { ...stamped, action: 'closeScoring', data }, personal: { ...acted, sheets } }
    }
    case 'recheck': {
      const { day, keeps, note } = step
      return { entry: { ...stamped, action: 'recheck', data: { day, keeps, note } }, personal: acted }
    }
    case 'linkStory': {
      const data = { articleId: step.articleId }
      return { entry: { ...stamped, action: 'linkStory', data }, personal: acted }
    }
    case 'return':
    case 'setAside':
    case 'reopen':
    case 'revoke':
      return { entry: { ...stamped, action: step.action, data: { reason: step.reason } }, personal: acted }
  }
}

/** @throws Refusal `notNow` while fewer have scored than the plan asks. */
async function enoughSheets(record: StoredNomination): Promise<KeptSheet[]> {
  const [selection, sheets] = await Promise.all([selectionOf(record.selectionId), sheetsOn(record._id)])
  const { leastScorers } = selection.state.plan
  if (sheets.length < leastScorers) {
    const left = leastScorers - sheets.length
    throw new Refusal(
      'notNow',
      `至少要 ${leastScorers} 个人评分，现在有 ${sheets.length} 个，还差 ${left} 个。`,
    )
  }
  return sheets.map(({ by, byName, points, total, note }) => ({ by, who: byName, points, total, note }))
}

const OFFICE_OF = (record: StoredNomination): readonly Role[] => [record.office]

async function noticesFor(record: StoredNomination, entry: NominationEntry): Promise<StoredNotice[]> {
  const about = `${record.selectionTitle}：${record.people.name}`
  switch (entry.action) {
    case 'return':
      return tellNominator(record, entry, { title: '推荐请补充', text: `${about}。${entry.data.reason}` })
    case 'visit': {
      const said = entry.data.recommends ? '村里走访过了，推荐到镇里。' : '村里走访过了，这次没有推荐。'
      const told = tellNominator(record, entry, { title: '推荐有了进展', text: `${about}。${said}` })
      if (!entry.data.recommends) return told
      const words = { title: '村里推荐上来一件', text: `${record.villageName} · ${about}，等镇里评分。` }
      return [...told, ...(await tellStaff(record, OFFICE_OF(record), entry, words))]
    }
    case 'setAside':
      return tellNominator(record, entry, {
        title: '推荐有了结果',
        text: `${about}。这次没有选上，谢谢您推荐。`,
      })
    case 'revoke':
      return tellOwn(record, entry, { title: '称号撤销了', text: `${about}。${entry.data.reason}` })
    case 'reopen':
      return tellStaff(record, VILLAGE_ROLES, entry, { title: '有一件重新办', text: about })
    default:
      return []
  }
}

function writtenIn(step: Judgement): string[] {
  return Object.values(step).flatMap((value) => (typeof value === 'string' ? [value] : []))
}

function future(): Refusal {
  const message = '日子还没到，请改成今天或以前'
  return new Refusal('badInput', `${message}。`, [{ path: 'step.day', message }])
}
