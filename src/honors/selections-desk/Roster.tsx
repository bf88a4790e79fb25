import { useState, type ReactNode } from 'react'
import { NOMINATION_BUCKETS, type NominationBucket } from '../../../domain/honors/nomination-views'
import type { SelectionView } from '../../../domain/honors/selections-api'
import type { Cached } from '../../cloud'
import { useVillages } from '../../desk/villages'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Rest } from '../../ui/Rest'
import { DeskTabs } from '../../desk/DeskTabs'
import { ChosenBar } from './ChosenBar'
import { PaperTools } from './PaperTools'
import { RosterTable } from './RosterTable'
import { VillageTable } from './VillageTable'
import { choiceIn } from './choices'
import { BUCKET_WORDS } from './words'
import { useAgain } from './use-again'
import { useNominations } from './use-nominations'

interface RosterProps {
  areaId: string
  selection: Cached<SelectionView>
  chosen: string
  /** Grows with each change made elsewhere on the desk. */
  turn: number
  onChoose(id: string): void
  onChanged(): void
  onBack(): void
}

/** One selection's nominations by where they stand, with the steps that several take together. */
export function Roster({ areaId, selection, ...props }: RosterProps) {
  const { data, loading, problem, refresh } = selection
  const back = (
    <Button narrow kind="quiet" icon="back" onClick={props.onBack}>
      全部评选
    </Button>
  )
  if (data === undefined)
    return (
      <>
        <div className="desk-tools">{back}</div>
        {loading && <Loading count={4} />}
        {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
      </>
    )
  return <Nominations {...props} areaId={areaId} view={data} back={back} />
}

type NominationsProps = Omit<RosterProps, 'selection' | 'onBack'> & {
  view: SelectionView
  back: ReactNode
}

function Nominations({ areaId, view, chosen, turn, onChoose, onChanged, back }: NominationsProps) {
  const [bucket, setBucket] = useState<NominationBucket>(() => firstBucket(view))
  const [ticked, setTicked] = useState<readonly string[]>([])
  const list = useNominations(view, bucket)
  useAgain(turn, list.refresh)
  const known = useVillages(areaId)
  const { rows } = list
  const choice = choiceIn(bucket, view)
  const able = (rows ?? []).filter((row) => choice?.whyNot(row) === '')
  const picked = able.filter(({ id }) => ticked.includes(id))
  const turnTo = (next: NominationBucket) => {
    setBucket(next)
    setTicked([])
  }
  return (
    <>
      <div className="desk-tools">
        {back}
        <PaperTools view={view} onChanged={onChanged} />
      </div>
      <h2 className="roster-title">{view.plan.title}</h2>
      <details className="roster-villages">
        <summary>各村推荐了多少</summary>
        <VillageTable view={view} known={known} />
      </details>
      <DeskTabs
        label="看到哪一步的"
        choices={NOMINATION_BUCKETS.map((value) => ({
          value,
          words: `${BUCKET_WORDS[value]} ${view.counts[value] ?? 0}`,
        }))}
        now={bucket}
        onChoose={turnTo}
      />
      {choice !== undefined && able.length > 0 && (
        <ChosenBar
          choice={choice}
          view={view}
          able={able}
          picked={picked}
          onPick={setTicked}
          onDone={() => {
            setTicked([])
            onChanged()
          }}
        />
      )}
      {rows !== undefined && rows.length > 0 && (
        <RosterTable
          bucket={bucket}
          rows={rows}
          sorted={view.plan.sorts.length > 0}
          chosen={chosen}
          onChoose={onChoose}
          ticks={choice && { ticked, onTick: setTicked, whyNot: choice.whyNot, act: choice.words }}
        />
      )}
      {bucket === 'scored' && (view.counts.notice ?? 0) + (view.counts.named ?? 0) > 0 && (
        <p className="quiet">名次只在这张名单里排，已经公示、命名的不算在内。</p>
      )}
      <Rest list={list} empty={{ title: `没有${BUCKET_WORDS[bucket]}的`, more: EMPTY_WORDS[bucket] }} />
    </>
  )
}

const EMPTY_WORDS = {
  village: '有人推荐了，先到这里等村里走访。纸上推荐的，可以从 Excel 导入。',
  town: '村里走访过、推荐上来的，在这里等评分。',
  scored: '评分结束的在这里，选好以后公示。',
  notice: '公示期满、没有异议的，在这里命名。',
  named: '命名以后在这里，也上光荣榜。',
  ended: '撤回的、没选上的在这里。',
} as const satisfies Record<NominationBucket, string>

// To where something waits for the office, the latest step first.
function firstBucket({ counts }: SelectionView): NominationBucket {
  const waits: NominationBucket[] = ['scored', 'notice', 'town', 'village', 'named']
  return waits.find((bucket) => (counts[bucket] ?? 0) > 0) ?? 'village'
}
