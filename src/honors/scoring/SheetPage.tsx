import { useState } from 'react'
import { useFlush } from '../../cloud/outbox'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { ScoreSheet } from './ScoreSheet'
import { Scored } from './Scored'
import { nextToScore, ownSheet } from './sheet'
import { useToScore, useWaitingSheets } from './use-to-score'
import type { Handed } from './use-sheet'

interface SheetPageProps {
  selectionId: string
  nominationId: string
}

/** One nomination and this scorer's sheet for it. */
export function SheetPage({ selectionId, nominationId }: SheetPageProps) {
  const { data, loading, problem, refresh } = useToScore(selectionId)
  const waits = useWaitingSheets()
  const [handed, setHanded] = useState<Handed>()
  useFlush(() => void refresh())
  const row = data?.rows.find(({ id }) => id === nominationId)
  if (data !== undefined && row !== undefined && handed !== undefined) {
    const next = nextToScore(data.rows, waits, nominationId)
    return <Scored selectionId={selectionId} name={row.name} handed={handed} next={next} />
  }
  if (data !== undefined && row !== undefined && !row.standsAside) {
    return (
      <ScoreSheet
        key={row.id}
        row={row}
        list={data}
        own={ownSheet(row, waits)}
        onHanded={(how) => {
          setHanded(how)
          // What the phone keeps of the list then knows of this sheet too.
          void refresh()
        }}
      />
    )
  }
  return (
    <Page title="打分">
      {loading && <Loading />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {row?.standsAside === true && (
        <Empty icon="heart" title="这一家请别人评">
          是您自家、亲戚，或者您推荐的，请别的人打分。
        </Empty>
      )}
      {data !== undefined && row === undefined && (
        <Empty icon="heart" title="这一件不在名单里了">
          评分结束了，或者不参加了，不用再打。
        </Empty>
      )}
    </Page>
  )
}
