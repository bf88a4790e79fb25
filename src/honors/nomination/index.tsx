import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { momentText, monthDayText } from '../../../domain/calendar'
import { ENDINGS, NOMINATION_STATUSES } from '../../../domain/honors'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { useCached } from '../../cloud'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { Timeline } from '../../ui/Timeline'
import { Deeds } from '../shared/Deeds'
import { Photos } from '../shared/Photos'
import { aboutText } from '../shared/about'
import { honors } from '../shared/cloud'
import { Decline } from './Decline'
import { StaffSteps } from './StaffSteps'

/** A nomination as its own people and its staff read it: where it stands, what is told, and its way so far. */
export default function NominationPage() {
  const { id = '' } = useRouter().params
  const { data, loading, problem, refresh } = useCached(`nomination:${id}`, () =>
    honors('readNomination', { id }),
  )
  // What the phone kept must not stand where the cloud now refuses.
  const isOffline = problem?.code === 'offline'
  const view = problem === undefined || isOffline ? data : undefined
  const declines = view?.isNominee === true && view.actions.includes('decline')
  return (
    <Page title="推荐" foot={declines ? <Decline view={view} onDone={() => void refresh()} /> : undefined}>
      {loading && <Loading shape="text" count={4} />}
      {problem !== undefined && view === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {isOffline && view !== undefined && <OfflineNote />}
      {view !== undefined && <Nomination view={view} onDone={() => void refresh()} />}
    </Page>
  )
}

function Nomination({ view, onDone }: { view: NominationView; onDone(): void }) {
  const { people, villageName, selectionTitle, sort, photoUrls, text, history, pause } = view
  const about = aboutText([villageName, selectionTitle, sort])
  return (
    <>
      <Question hint={about}>{people.name}</Question>
      <View className="whole">{standingText(view)}</View>
      {view.returnReason !== '' && <View role="note">{`请补充：${view.returnReason}`}</View>}
      {view.isNominee && pause !== null && <View role="note">{`${pause.reason}。`}</View>}
      <Photos urls={photoUrls} of={people.name} />
      <Deeds
        told={text}
        before={`${[people.name, villageName, selectionTitle, sort].filter(Boolean).join('，')}。`}
      />
      <StaffSteps view={view} onDone={onDone} />
      {history.length > 0 && (
        <Section title="办到哪一步">
          <Timeline moments={[...history].reverse().map(momentOf)} />
        </Section>
      )}
    </>
  )
}

function standingText({ status, ending, notice, named }: NominationView): string {
  if (ending !== '') return `${ENDINGS[ending]}。`
  if (status === 'onNotice' && notice !== null) return `正在公示，到 ${monthDayText(notice.until)}为止。`
  if (status === 'named' && named !== null) return `已经命名：${named.documentNumber}。`
  return `${NOMINATION_STATUSES[status]}。`
}

function momentOf({ title, at, who, note }: NominationView['history'][number]) {
  return {
    title,
    note: [momentText(at), who, note].filter((part) => part !== '').join(' · '),
    tone: 'done' as const,
  }
}
