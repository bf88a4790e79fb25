import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import type { Answers } from '../../../domain/gatherings/sign-up'
import { currentPersonId, newId, useCached } from '../../cloud'
import { submit } from '../../cloud/outbox'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { gatherings } from '../cloud'
import { QuestionField } from '../parts/QuestionField'
import { answered, answerTo } from '../parts/answers'

/** What is asked afterwards, three questions at most, of whoever likes to answer. */
export default function FeedbackPage() {
  const { id = '' } = useRouter().params
  const { data, loading, problem, refresh } = useCached(`gathering:${currentPersonId()}:${id}`, () =>
    gatherings('readGathering', { id }),
  )
  const [answers, setAnswers] = useState<Answers>([])
  const hand = useAnswer(id)
  const view = data?.kind === 'open' ? data.view : undefined
  if (hand.done !== undefined)
    return (
      <Page title="办得怎么样" foot={<Button onClick={() => void Taro.navigateBack()}>好</Button>}>
        <Empty icon="check" title={hand.done === 'sent' ? '收到了，谢谢您' : '先存在手机里了'}>
          {hand.done === 'sent' ? '不记名，办的人看了，下次办得更好。' : '有网了自动送上去。'}
        </Empty>
      </Page>
    )
  return (
    <Page
      title="办得怎么样"
      foot={
        view === undefined ? undefined : (
          <Button
            busy={hand.busy}
            disabled={answers.length === 0}
            onClick={() => void hand.send(view.title, answers)}
          >
            交上去
          </Button>
        )
      }
    >
      {loading && <Loading shape="text" count={3} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {data !== undefined && view === undefined && <Empty title="没有找到这一场" />}
      {view !== undefined && <Question hint="不记名，想答哪个答哪个。">{view.title}</Question>}
      {hand.problem !== '' && <ErrorNote sentence={hand.problem} />}
      <View className="stack">
        {view?.questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            value={answerTo(answers, question.id)}
            onChange={(text) => setAnswers(answered(answers, question.id, text))}
          />
        ))}
      </View>
    </Page>
  )
}

function useAnswer(id: string) {
  const command = useRef(newId())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState<'sent' | 'kept'>()
  const send = async (title: string, answers: Answers) => {
    setBusy(true)
    setProblem('')
    const input = { id, command: command.current, answers }
    const item = {
      id: `answers:${id}`,
      module: 'gatherings',
      action: 'answerQuestions',
      input,
      title: `看法 · ${title}`,
    }
    try {
      const { sent } = await submit(item, () => gatherings('answerQuestions', input))
      setDone(sent ? 'sent' : 'kept')
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  return { busy, problem, done, send }
}
