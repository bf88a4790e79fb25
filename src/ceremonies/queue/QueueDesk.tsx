import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { QueueTab } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { Desk } from '../../ui/Desk'
import type { RailEntry } from '../../ui/DeskRail'
import { useNow } from '../record/use-now'
import { DeskRecord } from './DeskRecord'
import { DeskTable } from './DeskTable'
import { Rest } from '../../ui/Rest'
import { EMPTY_WORDS } from './queue-tabs'
import type { Queue } from './use-queue'
import './matters.scss'

interface QueueDeskProps {
  queue: Queue
  tab: QueueTab
  /** The parts of the list to choose from. */
  parts: ReactNode
  /** The sheet to find a number on, while it is open; what is found opens in the pane. */
  find(onOpen: (id: string) => void): ReactNode
  onFind(): void
  /** Begins a registration for a family without a phone, for those who may; `counter` is the sheet for it while it is open. */
  onWrite?: () => void
  counter: ReactNode
  entries: readonly RailEntry[]
  /** The rail entry that is open. */
  now: string
}

/** The office screen: rooms at the left, the list in the middle, the chosen record at the right. */
export function QueueDesk({
  queue,
  tab,
  parts,
  find,
  onFind,
  onWrite,
  counter,
  entries,
  now,
}: QueueDeskProps) {
  const [pick, setPick] = useState({ tab, id: '' })
  const chosen = pick.tab === tab ? pick.id : ''
  const setChosen = (id: string) => setPick({ tab, id })
  const { rows = [] } = queue
  const opened = useNow()
  // What was just decided leaves the list, and stays in the pane to be seen.
  const shown = chosen || (rows[0]?.id ?? '')
  const waits = tab === 'waiting' && !queue.more ? rows.length : undefined
  const withCount = entries.map((entry) => (entry.url === now ? { ...entry, waits } : entry))
  return (
    <Desk
      narrowPane
      title="报备"
      entries={withCount}
      now={now}
      tools={
        <View className="queue-desk-tools">
          <Button kind="quiet" icon="search" narrow onClick={onFind}>
            按编号找
          </Button>
          {onWrite && (
            <Button kind="quiet" icon="edit" narrow onClick={onWrite}>
              代人报一件
            </Button>
          )}
        </View>
      }
      pane={
        shown !== '' && (
          <DeskRecord
            key={shown}
            id={shown}
            onSettled={() => {
              setChosen(shown)
              void queue.refresh()
            }}
          />
        )
      }
      sheets={
        <>
          {find(setChosen)}
          {counter}
        </>
      }
    >
      <View className="queue-desk">
        {parts}
        {rows.length > 0 && <DeskTable rows={rows} chosen={shown} now={opened} onChoose={setChosen} />}
        <Rest list={queue} empty={EMPTY_WORDS[tab]} />
      </View>
    </Desk>
  )
}
