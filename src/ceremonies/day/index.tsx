import { useRef } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { useOutbox } from '../../cloud/outbox'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { useNow } from '../record/use-now'
import { useRegistration } from '../record/use-registration'
import { LookForm } from './LookForm'
import { WaitingLooks } from './WaitingLooks'
import { mayLook, waitingIdOf } from './use-look'
import './index.scss'

/** What a member writes down at a ceremony, with a network or without; `?id=` names the registration. */
export default function DayPage() {
  const { id = '' } = useRouter().params
  const { data: view, loading, problem, refresh } = useRegistration(id)
  const isKept = useOutbox().some((item) => item.id === waitingIdOf(id))
  const now = useNow()
  const tone = view?.ceremony === 'funeral' ? 'funeral' : 'wedding'
  const left = useRef(false)
  // What was kept may be sent just as one goes back: the page is left once, not the one beneath it too.
  const leaveOnce = () => {
    if (!left.current) leave(id)
    left.current = true
  }
  if (view !== undefined && !isKept && mayLook(view, now)) {
    // A look that could not be sent waits in the outbox, which this page then shows.
    return <LookForm key={view.id} view={view} onHanded={(handed) => handed === 'sent' && leaveOnce()} />
  }
  return (
    <Page
      title="现场核实"
      tone={tone}
      foot={view === undefined ? undefined : <Button onClick={leaveOnce}>回到这一件</Button>}
    >
      {loading && <Loading />}
      {problem !== undefined && view === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {view !== undefined && isKept && <Kept id={id} onSent={leaveOnce} />}
      {view !== undefined && !isKept && <NotNow view={view} />}
    </Page>
  )
}

function Kept({ id, onSent }: { id: string; onSent(): void }) {
  return (
    <>
      <Empty icon="offline" title="网不太好，已经存在手机里">
        有网以后打开乡风就会送到，不用重新记。
      </Empty>
      <WaitingLooks id={id} onSent={onSent} />
    </>
  )
}

function NotNow({ view }: { view: RegistrationView }) {
  if (view.standsAside) return <Empty title="这家您要回避">请别的理事去看，您看着就行。</Empty>
  if (view.status === 'closed') return <Empty title="这一件办结了">当天的情况已经记好，不用再记。</Empty>
  return <Empty title="还没到日子">到了办事那天，就能在这里记下看到的情况。</Empty>
}

/** Back to where one came from, else to the record itself. */
function leave(id: string) {
  const url = `/ceremonies/review/index?id=${id}`
  void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url }))
}
