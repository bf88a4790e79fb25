import { useRouter } from '@tarojs/taro'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { useScreen } from '../screens/use-screen'
import { ProgrammeDesk } from './ProgrammeDesk'

/** What a screen shows, in which order and when. */
export default function ScreenProgrammePage() {
  const { id = '' } = useRouter().params
  const { view, loading, problem, refresh } = useScreen(id, () => undefined)
  // Others may change the screen meanwhile: then one goes on from what they made of it.
  if (view !== undefined)
    return <ProgrammeDesk key={view.version} view={view} onSaved={() => void refresh()} />
  return (
    <Page title="排节目">
      {loading && <Loading count={4} />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
    </Page>
  )
}
