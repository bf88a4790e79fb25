import { useState } from 'react'
import type { NominationRow } from '../../../domain/honors/nomination-views'
import type { SelectionView } from '../../../domain/honors/selections-api'
import { Button } from '../../ui/Button'
import { CloseScoringSheet } from './CloseScoringSheet'
import { NamingSheet } from './NamingSheet'
import { NoticeSheet } from './NoticeSheet'
import { seatsLeft, type Choice } from './choices'

interface ChosenBarProps {
  choice: Choice
  view: SelectionView
  /** Those of the list that can take the step, and those of them that are chosen. */
  able: readonly NominationRow[]
  picked: readonly NominationRow[]
  onPick(ids: string[]): void
  onDone(): void
}

/** How many are chosen, and the step they take together. */
export function ChosenBar({ choice, view, able, picked, onPick, onDone }: ChosenBarProps) {
  const [asked, setAsked] = useState(false)
  const all = picked.length === able.length
  const close = () => setAsked(false)
  const done = () => {
    close()
    onDone()
  }
  const sheet = { view, rows: picked, onClose: close, onDone: done }
  return (
    <div className="roster-chosen">
      <span className="roster-chosen-words" role="status">
        {chosenWords(choice, view, picked.length)}
      </span>
      <Button narrow kind="quiet" onClick={() => onPick(all ? [] : able.map(({ id }) => id))}>
        {all ? '都不选' : choice.all}
      </Button>
      <Button narrow disabled={picked.length === 0} onClick={() => setAsked(true)}>
        {choice.words}
      </Button>
      {asked && choice.step === 'closeScoring' && <CloseScoringSheet {...sheet} />}
      {asked && choice.step === 'putOnNotice' && <NoticeSheet {...sheet} />}
      {asked && choice.step === 'name' && <NamingSheet {...sheet} />}
    </div>
  )
}

function chosenWords({ step, together }: Choice, view: SelectionView, chosen: number): string {
  const left = step === 'putOnNotice' ? seatsLeft(view) : undefined
  const seats = left === undefined ? '' : `，名额还有 ${left} 个`
  return chosen === 0 ? `在名字前面打勾，选好一起${together}${seats}` : `选了 ${chosen} 个${seats}`
}
