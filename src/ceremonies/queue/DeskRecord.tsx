import { View } from '@tarojs/components'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { useRegistration } from '../record/use-registration'
import { Decisions } from '../review/Decisions'
import { RecordBody } from '../review/RecordBody'

/** The chosen record in the pane, its decisions at the foot. */
export function DeskRecord({ id, onSettled }: { id: string; onSettled(): void }) {
  const { data: view, loading, problem, refresh } = useRegistration(id)
  const settle = () => {
    void refresh()
    onSettled()
  }
  return (
    <View className={view?.ceremony === 'funeral' ? 'desk-record desk-record-funeral' : 'desk-record'}>
      <View className="desk-scroll">
        {loading && <Loading />}
        {problem !== undefined && view === undefined && (
          <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
        )}
        {problem?.code === 'offline' && view !== undefined && <OfflineNote />}
        {view !== undefined && <RecordBody view={view} onSettled={settle} />}
      </View>
      {view !== undefined && (
        <View className="desk-decisions">
          <Decisions view={view} onSettled={settle} />
        </View>
      )}
    </View>
  )
}
