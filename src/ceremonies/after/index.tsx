import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { PassageField } from '../../ui/PassageField'
import { Question } from '../../ui/Question'
import { Status } from '../../ui/Status'
import { KeptNote } from '../../form/KeptNote'
import { bothCalendars } from '../record/when'
import { useRegistration } from '../record/use-registration'
import { familyActions, today } from '../registration/family-actions'
import { FigureField } from './FigureField'
import { askedAfter } from './figures'
import { useAfter } from './use-after'

/** What the family says when all is over: the figures stand as reported, and only what differed is changed. */
export default function AfterPage() {
  const { id = '' } = useRouter().params
  const { data: view, loading, problem, refresh } = useRegistration(id)
  const isOffline = problem?.code === 'offline'
  // Once open it stays open: an answer that comes meanwhile must not take away what is being written.
  const [open, setOpen] = useState<RegistrationView>()
  if (open === undefined && view !== undefined && familyActions(view, today()).includes('report'))
    setOpen(view)
  if (open !== undefined) return <After view={open} isOffline={isOffline} />
  return (
    <Page title="办完说一声" tone={view?.ceremony === 'funeral' ? 'funeral' : 'wedding'}>
      {loading && <Loading />}
      {problem !== undefined && view === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {view !== undefined && <NotNow view={view} />}
    </Page>
  )
}

function NotNow({ view }: { view: RegistrationView }) {
  const said = view.afterReport !== undefined
  return (
    <Empty title={said ? '已经说过了' : '还没到说的时候'}>
      {said ? '要改就打电话给理事会。' : `办完以后再来说，日子是 ${bothCalendars(view.facts.day)}。`}
    </Empty>
  )
}

function After({ view, isOffline }: { view: RegistrationView; isOffline: boolean }) {
  const { actual, note, busy, kept, refusal, change, send } = useAfter(view)
  const tone = view.ceremony === 'funeral' ? 'funeral' : 'wedding'
  if (kept) return <KeptNote tone={tone} />
  return (
    <Page
      title="办完说一声"
      tone={tone}
      foot={
        <View>
          <Button busy={busy} onClick={() => void send()}>
            就是这样，告诉理事会
          </Button>
          <Status done>已自动保存</Status>
        </View>
      }
    >
      {isOffline && <OfflineNote>网不太好，照样能填，有网了自己送。</OfflineNote>}
      <Question hint="下面是报的数，一样的不用动，不一样的改一改。">实际办了多少？</Question>
      {refusal !== '' && <ErrorNote sentence={refusal} />}
      {askedAfter(view.facts).map((quantity) => (
        <FigureField
          key={quantity}
          facts={view.facts}
          quantity={quantity}
          value={actual[quantity]}
          onChange={(value) => change({ actual: { ...actual, [quantity]: value } })}
        />
      ))}
      <PassageField label="想说的话" optional value={note} onChange={(text) => change({ note: text })} />
    </Page>
  )
}
