import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { LEDGER_NAMES } from '../../../domain/ceremonies/ledger'
import type { LedgerSummary } from '../../../domain/ceremonies/ledger-api'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { Bars } from './Bars'
import { Exporting } from './Exporting'
import { FilterSheet } from './FilterSheet'
import { LedgerCard } from './LedgerCard'
import { LedgerRest } from './LedgerRest'
import { LedgerTabs } from './LedgerTabs'
import { Totals } from './Totals'
import { measureBars, monthBars, placeBars } from './bars'
import { changed, narrowedText, spanText } from './choices'
import type { LedgerView } from './ledger-view'
import { headline } from './words'

/** A ledger on a phone: what it comes to in words and bars, and then its lines one after another. */
export function LedgerPhone(view: LedgerView) {
  const { ledger, choices, where, data, onLedger, onChoose } = view
  const [choosing, setChoosing] = useState(false)
  const { summary, rows = [] } = data
  const narrowed = narrowedText(choices)
  return (
    <Page title={LEDGER_NAMES[ledger]} tone={ledger === 'funerals' ? 'funeral' : 'wedding'}>
      <LedgerTabs now={ledger} onChoose={onLedger} />
      <Button kind="quiet" icon="search" onClick={() => setChoosing(true)}>
        {[where, spanText(choices), narrowed].filter(Boolean).join(' · ')}
      </Button>
      {summary !== undefined && summary.total.count > 0 && (
        <>
          <View className="ledger-headline">{headline(ledger, summary.total, where, spanText(choices))}</View>
          <Totals ledger={ledger} tally={summary.total} />
          <Figures summary={summary} onPlace={(areaId) => onChoose(changed(choices, { areaId }))} />
          <Section title="存成文件">
            <Exporting {...view.file} />
          </Section>
        </>
      )}
      {rows.length > 0 && (
        <View className="ledger-lines" role="heading" aria-level={2}>
          {narrowed === '' ? '一件一件看' : `一件一件看：${narrowed}`}
        </View>
      )}
      {rows.map((row) => (
        <LedgerCard key={row.id} row={row} onOpen={openReview} />
      ))}
      <LedgerRest data={data} narrowed={narrowed !== ''} />
      {choosing && (
        <FilterSheet
          {...view}
          onChoose={(chosen) => {
            setChoosing(false)
            onChoose(chosen)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Page>
  )
}

function Figures({ summary, onPlace }: { summary: LedgerSummary; onPlace(areaId: string): void }) {
  const months = monthBars(summary)
  const places = placeBars(summary)
  const measures = measureBars(summary)
  return (
    <>
      {months.length > 1 && (
        <Section title="一个月一个月看">
          <Bars bars={months} />
        </Section>
      )}
      {places.length > 1 && (
        <Section title="一个地方一个地方看">
          <Bars bars={places} onOpen={onPlace} />
        </Section>
      )}
      {measures.length > 0 && (
        <Section title="一条标准一条标准看">
          <Bars bars={measures} />
        </Section>
      )}
    </>
  )
}

function openReview(id: string) {
  void Taro.navigateTo({ url: `/ceremonies/review/index?id=${id}` })
}
