import { useRouter } from '@tarojs/taro'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { WaitingLooks } from '../day/WaitingLooks'
import { useRegistration } from '../record/use-registration'
import { Decisions } from './Decisions'
import { RecordBody } from './RecordBody'
import { WrittenDown } from './WrittenDown'
import { stepsFor } from './decisions'

/** One registration on a council member's phone, with what may be decided at the foot. */
export default function ReviewPage() {
  const { id = '', written = '' } = useRouter().params
  const { data: view, loading, problem, refresh } = useRegistration(id)
  const decides = view !== undefined && (view.standsAside || stepsFor(view).length > 0)
  return (
    <Page
      title="看报备"
      tone={view?.ceremony === 'funeral' ? 'funeral' : 'wedding'}
      foot={decides ? <Decisions view={view} onSettled={() => void refresh()} /> : undefined}
    >
      {loading && <Loading />}
      {problem !== undefined && view === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && view !== undefined && <OfflineNote />}
      {view !== undefined && written !== '' && <WrittenDown view={view} />}
      <WaitingLooks id={id} onSent={() => void refresh()} />
      {view !== undefined && <RecordBody view={view} onSettled={() => void refresh()} />}
    </Page>
  )
}
