import { useState } from 'react'
import { LEDGER_NAMES } from '../../../domain/ceremonies/ledger'
import { Desk } from '../../ui/Desk'
import { DeskFigures, FIGURE_NAMES, isFigure, type FigureName } from './DeskFigures.h5'
import { DeskFilters } from './DeskFilters.h5'
import { DeskLines } from './DeskLines.h5'
import { DeskPane } from './DeskPane.h5'
import { Exporting } from './Exporting'
import { LedgerTabs } from './LedgerTabs'
import { LedgerRest } from './LedgerRest'
import { Totals } from './Totals'
import { narrowedText, spanText } from './choices'
import type { LedgerView } from './ledger-view'
import { headline } from './words'
import './desk.scss'

type Part = 'lines' | FigureName

const PARTS: Readonly<Record<Part, string>> = { lines: '一件一件', ...FIGURE_NAMES }
const isPart = (key: string): key is Part => key in PARTS

/** A ledger at a desk: the customary columns with a line of sums, figures drawn, a line's record beside them. */
export function LedgerDesk(view: LedgerView) {
  const { ledger, choices, where, data, file, entries, now, onLedger } = view
  const [part, setPart] = useState<Part>('lines')
  const [opened, setOpened] = useState({ ledger, id: '' })
  const openedId = opened.ledger === ledger ? opened.id : ''
  const { summary } = data
  const parts = Object.keys(PARTS)
    .filter(isPart)
    .filter((each) => each !== 'place' || (summary?.places.length ?? 0) > 0)
  const shown = parts.includes(part) ? part : 'lines'
  return (
    <Desk
      title={LEDGER_NAMES[ledger]}
      tone={ledger === 'funerals' ? 'funeral' : undefined}
      entries={entries}
      now={now}
      pane={
        openedId === '' ? undefined : (
          <DeskPane
            id={openedId}
            onClose={() => setOpened({ ledger, id: '' })}
            onSettled={() => void data.refresh()}
          />
        )
      }
    >
      <div className="ledger-desk">
        <div className="ledger-desk-top">
          <LedgerTabs now={ledger} onChoose={onLedger} />
          <Exporting {...file} />
        </div>
        <DeskFilters {...view} />
        {summary !== undefined && summary.total.count > 0 && (
          <section className="ledger-desk-totals" aria-label="合计">
            <h2 className="ledger-headline">{headline(ledger, summary.total, where, spanText(choices))}</h2>
            <Totals ledger={ledger} tally={summary.total} />
          </section>
        )}
        <div className="ledger-parts" role="tablist" aria-label="怎么看">
          {parts.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={each === shown}
              className={each === shown ? 'ledger-part ledger-part-now' : 'ledger-part'}
              onClick={() => setPart(each)}
            >
              {PARTS[each]}
            </button>
          ))}
        </div>
        {shown === 'lines' && (
          <>
            <DeskLines {...view} chosen={openedId} onOpen={(id) => setOpened({ ledger, id })} />
            <LedgerRest data={data} narrowed={narrowedText(choices) !== ''} />
          </>
        )}
        {isFigure(shown) && summary !== undefined && <DeskFigures summary={summary} by={shown} />}
      </div>
    </Desk>
  )
}
