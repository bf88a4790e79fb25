import { monthDayText } from '../../../domain/calendar'
import { REMINDERS } from '../../../domain/gatherings/kinds'
import { SPEAKER_KINDS } from '../../../domain/gatherings/speaker-kinds'
import type { OfficeView } from '../../../domain/gatherings/views'
import { clockText, whenText } from '../../../domain/gatherings/when'

/** Everything written of a gathering, and the figures by branch once they are counted. */
export function GatheringFactsTable({ view }: { view: OfficeView }) {
  const { facts, speakers, movedFrom, figures, when } = view
  const { words, forWhom, programme, materials, signUp, reminders, questions } = facts
  const isSeveral = when.day !== when.lastDay
  const rows: [name: string, text: string][] = [
    [
      '原来',
      movedFrom === null ? '' : `${whenText(movedFrom.when)}，${movedFrom.place}。${movedFrom.reason}`,
    ],
    ['请谁来', forWhom],
    ['谁来讲', speakers.map(({ name, kind }) => `${name}（${SPEAKER_KINDS[kind]}）`).join('、')],
    ['介绍', words],
    ['报名', signUpText(view)],
    ['另外问', signUp.fields.map(({ label }) => label).join('、')],
    ['资料', materials.map(({ title }) => title).join('、')],
    ['提醒', reminders.map((which) => REMINDERS[which].name).join('、')],
    ['办完问', questions.map(({ label }) => label).join('、')],
  ]
  return (
    <>
      <dl className="desk-facts">
        {rows
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <Row key={name} name={name} text={text} />
          ))}
      </dl>
      {programme.length > 0 && (
        <table className="desk-figures gatherings-table">
          <caption>日程</caption>
          <tbody>
            {programme.map((part, place) => (
              <tr key={place}>
                <th scope="row">
                  {[isSeveral ? monthDayText(part.day) : '', clockText(part.begins)].join(' ').trim()}
                </th>
                <td className="gatherings-what">{part.what}</td>
                <td>{[part.where, part.who].filter(Boolean).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {figures !== null && figures.branches.length > 0 && (
        <table className="desk-figures gatherings-table">
          <caption>{`来了 ${figures.came} 人，其中当天来的 ${figures.walkIns} 人`}</caption>
          <thead>
            <tr>
              <th scope="col">支部</th>
              <th scope="col">来了 / 党员</th>
            </tr>
          </thead>
          <tbody>
            {figures.branches.map(({ id, name, came, members }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{`${came} / ${members}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

function Row({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  )
}

function signUpText({ facts: { signUp }, counts }: OfficeView): string {
  if (!signUp.wanted) return '不用报名，直接来'
  const { capacity, household, closes, askBranch } = signUp
  return [
    capacity === 0 ? `不限名额，报了 ${counts.taken} 位` : `${capacity} 位，报了 ${counts.taken} 位`,
    household > 1 ? `一家最多 ${household} 位` : '',
    closes === '' ? '' : `${monthDayText(closes)}截止`,
    askBranch ? '问哪个支部' : '',
  ]
    .filter(Boolean)
    .join('，')
}
