import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Timeline } from '../../ui/Timeline'
import { CallLine } from '../funeral/CallLine'
import { Answers } from '../record/Answers'
import { FindingsDigest } from '../record/FindingsDigest'
import { RecordHead } from '../record/RecordHead'
import { momentsOf } from '../record/moments'
import { useRegistration } from '../record/use-registration'
import { DayRecord } from './DayRecord'
import { FamilyActions } from './FamilyActions'
import { NextNoteCard } from './NextNoteCard'
import { Outcomes } from './Outcomes'

/** One registration as its family sees it: what it should do first, where it stands, what was said of it, what was filled in. */
export default function RegistrationPage() {
  const { id = '' } = useRouter().params
  const { data: view, loading, problem, refresh } = useRegistration(id)
  const tone = view?.ceremony === 'funeral' ? 'funeral' : 'wedding'
  return (
    <Page
      title="我的报备"
      tone={tone}
      foot={
        view && (
          <View>
            <FamilyActions view={view} onDone={() => void refresh()} />
            {view.ceremony === 'funeral' && <CallLine phone={view.phone} words="打给理事会" />}
          </View>
        )
      }
    >
      {loading && <Loading />}
      {problem !== undefined && view === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && view !== undefined && <OfflineNote />}
      {view !== undefined && <Whole view={view} />}
    </Page>
  )
}

function Whole({ view }: { view: RegistrationView }) {
  const judged = view.findings.some(({ outcome }) => outcome !== 'notApplicable' && outcome !== 'unknown')
  return (
    <>
      <RecordHead view={view} />
      <NextNoteCard view={view} />
      <Outcomes view={view} />
      <DayRecord view={view} />
      <Section title="办到哪一步">
        <Timeline moments={momentsOf(view.timeline)} />
      </Section>
      {judged && (
        <Section title="对照标准">
          <FindingsDigest findings={view.findings} />
        </Section>
      )}
      <Answers draft={view} />
    </>
  )
}
