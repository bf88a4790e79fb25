import Taro from '@tarojs/taro'
import { POSITION_KINDS, type PositionKind } from '../../../domain/content/position'
import type { PositionRow } from '../../../domain/content/positions-api'
import type { Cached } from '../../cloud'
import { useFlush } from '../../cloud/outbox'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Chips } from '../../ui/Chips'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { useToday } from '../../desk/use-today'
import { KIND_CHOICES, lastLookText, lookTag } from './words'

interface PositionsOnPhoneProps {
  list: Cached<{ rows: PositionRow[] }>
  kind: PositionKind | undefined
  onKind(kind: PositionKind | undefined): void
}

/** What has to be gone and looked at comes first; the rest beneath. */
export function PositionsOnPhone({ list, kind, onKind }: PositionsOnPhoneProps) {
  const { data, loading, problem, refresh } = list
  useFlush(() => void refresh())
  const rows = (data?.rows ?? []).filter(({ status }) => status === 'inUse')
  const overdue = rows.filter((row) => row.overdue)
  const rest = rows.filter((row) => !row.overdue)
  return (
    <Page title="阵地">
      <Question hint="到跟前看一眼，记下好不好、缺不缺。没有网也能记。">
        {questionOf(overdue.length, data)}
      </Question>
      <Chips label="看哪一类" choices={KIND_CHOICES} now={kind} onChoose={onKind} />
      {loading && <Loading count={4} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && data !== undefined && <OfflineNote />}
      {data !== undefined && rows.length === 0 && (
        <Empty icon="place" title="台账里还没有">
          镇里记上以后，这里就看得到。
        </Empty>
      )}
      {overdue.length > 0 && (
        <Section title="该去看的">
          <Rows rows={overdue} />
        </Section>
      )}
      {rest.length > 0 && (
        <Section title="看过的">
          <Rows rows={rest} />
        </Section>
      )}
    </Page>
  )
}

function questionOf(overdue: number, data: object | undefined): string {
  if (data === undefined) return '哪里该去看看？'
  return overdue === 0 ? '都看过了' : `有 ${overdue} 处该去看看`
}

function Rows({ rows }: { rows: readonly PositionRow[] }) {
  const today = useToday()
  return (
    <List>
      {rows.map((row) => (
        <ListRow
          key={row.id}
          icon={row.kind === 'wall' ? 'wall' : 'place'}
          title={`${POSITION_KINDS[row.kind]} · ${row.place}`}
          note={[row.villageName, row.overdue ? lookTag(row, today).words : lastLookText(row)].join(' · ')}
          onClick={() => void Taro.navigateTo({ url: `/content/position/index?id=${row.id}` })}
        />
      ))}
    </List>
  )
}
