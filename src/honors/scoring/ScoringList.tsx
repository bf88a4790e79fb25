import { useState } from 'react'
import { View } from '@tarojs/components'
import { totalOf } from '../../../domain/honors'
import type { ScoreRow } from '../../../domain/honors/nomination-views'
import { flush } from '../../cloud/outbox'
import { go } from '../../form/go'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { Tag, type TagTone } from '../../ui/Tag'
import { NotSent } from '../shared/NotSent'
import { PersonCard } from '../shared/PersonCard'
import { byVillage, leftToScore, ownSheet, type WaitingSheet } from './sheet'
import { sheetUrl } from './urls'
import { useToScore, useWaitingSheets, type ToScore } from './use-to-score'

/** A selection's nominations with this scorer's own sheets, village by village. */
export function ScoringList({ selectionId }: { selectionId: string }) {
  const { data, loading, problem, refresh } = useToScore(selectionId)
  const waits = useWaitingSheets()
  return (
    <Page title="打分">
      {data !== undefined && <Head list={data} waits={waits} />}
      {loading && <Loading shape="rows" />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && data !== undefined && (
        <OfflineNote>网不太好，名单在手机里，照样能打分。</OfflineNote>
      )}
      <WaitingNote waits={waits} onSent={() => void refresh()} />
      <NotSent
        of={({ action, refusal }) => action === 'scoreNomination' && refusal !== ''}
        dropped="打好的分会从这部手机上删掉。"
        onSent={() => void refresh()}
      />
      {data?.rows.length === 0 && (
        <Empty icon="heart" title="村里还没推荐上来">
          村里走访、评议过，推荐上来的会在这里。
        </Empty>
      )}
      {byVillage(data?.rows ?? []).map(({ village, rows }) => (
        <Section key={village} title={village}>
          <View className="stack">
            {rows.map((row) => (
              <ToScoreCard key={row.id} selectionId={selectionId} row={row} waits={waits} />
            ))}
          </View>
        </Section>
      ))}
    </Page>
  )
}

function Head({ list, waits }: { list: ToScore; waits: readonly WaitingSheet[] }) {
  const left = leftToScore(list.rows, waits).length
  const where = list.onSite ? '到院里看过再打。没有网也能打，有网自动送。' : '没有网也能打，有网自动送。'
  return (
    <Question hint={`${list.title}。${where}`}>{left === 0 ? '都打完了' : `还有 ${left} 个没打分`}</Question>
  )
}

/** How many sheets are on the phone only. */
function WaitingNote({ waits, onSent }: { waits: readonly WaitingSheet[]; onSent(): void }) {
  const [busy, setBusy] = useState(false)
  const count = waits.filter(({ refusal }) => refusal === '').length
  if (count === 0) return null
  const send = async () => {
    setBusy(true)
    await flush()
    setBusy(false)
    onSent()
  }
  return (
    <View className="stack">
      <OfflineNote>{`${count} 份打好的分存在手机里，等有网自动送。`}</OfflineNote>
      <Button kind="quiet" busy={busy} onClick={() => void send()}>
        现在送
      </Button>
    </View>
  )
}

interface ToScoreCardProps {
  selectionId: string
  row: ScoreRow
  waits: readonly WaitingSheet[]
}

function ToScoreCard({ selectionId, row, waits }: ToScoreCardProps) {
  const { words, tone } = stateOf(row, waits)
  const { id, name, sort, cover, text } = row
  return (
    <PersonCard
      name={name}
      about={sort === '' ? text.summary.slice(0, 18) : sort}
      cover={cover}
      label={[name, sort, words].filter(Boolean).join('，')}
      onOpen={() => go(sheetUrl(selectionId, id))}
    >
      <Tag tone={tone}>{words}</Tag>
    </PersonCard>
  )
}

function stateOf(row: ScoreRow, waits: readonly WaitingSheet[]): { words: string; tone: TagTone } {
  if (row.standsAside) return { words: '请别人评', tone: 'slate' }
  const own = ownSheet(row, waits)
  if (own === undefined) return { words: '还没打分', tone: 'amber' }
  const total = `打了 ${totalOf(own.points)} 分`
  if (own.where === 'sent') return { words: total, tone: 'jade' }
  return { words: `${total} · ${own.where === 'waits' ? '等网络' : '没记上'}`, tone: 'slate' }
}
