import { currentPersonId, useCached } from '../../cloud'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { gatherings } from '../cloud'

/** What was said afterwards: how many chose what, and the words, without names. */
export function AnswersTable({ id }: { id: string }) {
  const { data, loading, problem, refresh } = useCached(`gatheringAnswers:${currentPersonId()}:${id}`, () =>
    gatherings('readAnswers', { id }),
  )
  if (loading) return <Loading count={2} />
  if (data === undefined)
    return <ErrorNote sentence={problem?.sentence ?? ''} onRetry={() => void refresh()} />
  if (data.questions.length === 0)
    return (
      <Empty icon="question" title="这一场没有问">
        修改里可以加，办完问乡亲，最多三样。
      </Empty>
    )
  return (
    <>
      <p className="quiet">{`${data.people} 人说了，不记名。`}</p>
      {data.questions.map((question) => (
        <table key={question.id} className="desk-figures gatherings-table">
          <caption>{question.label}</caption>
          <tbody>
            {question.choices.map((choice, place) => (
              <tr key={choice}>
                <th scope="row">{choice}</th>
                <td>{`${question.counts[place] ?? 0} 人`}</td>
              </tr>
            ))}
            {question.texts.map((text, place) => (
              <tr key={`${text}-${place}`}>
                <td colSpan={2} className="gatherings-what">
                  {text}
                </td>
              </tr>
            ))}
            {question.kind === 'text' && question.texts.length === 0 && (
              <tr>
                <td colSpan={2} className="gatherings-what">
                  还没有人写
                </td>
              </tr>
            )}
          </tbody>
        </table>
      ))}
    </>
  )
}
