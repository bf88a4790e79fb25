import { useMemo, useState } from 'react'
import { addDays } from '../../../domain/calendar'
import {
  CONDITION_FACTS,
  QUANTITIES,
  UNITS,
  conditionsAsked,
  evaluate,
  quantitiesAsked,
  type Ceremony,
  type ConditionFact,
  type Facts,
  type Standard,
} from '../../../domain/ceremonies'
import { DeskMoney, DeskNumber, DeskSelect } from '../../ui/DeskField'
import { FindingCard } from '../../ui/FindingCard'
import { CEREMONY_CHOICES, FEAST_CHOICES } from './choices'

const BRIDE = 6_800_000

/** A case made up on the spot: what the draft would say of it. Nothing is stored. */
export function TryOne({ standard, areaName }: { standard: Standard; areaName: string }) {
  const [facts, setFacts] = useState<Facts>({ ceremony: 'wedding', brideCash: BRIDE, tables: 16 })
  const [notice, setNotice] = useState<number | undefined>(15)
  const { ceremony } = facts
  const put = (part: Partial<Facts>) => setFacts({ ...facts, ...part })
  const findings = useMemo(
    () => judged(standard, facts, notice, areaName),
    [standard, facts, notice, areaName],
  )
  return (
    <div className="try-one">
      <DeskSelect
        label="哪类事"
        choices={CEREMONY_CHOICES}
        value={ceremony}
        onChange={(next: Ceremony) => put({ ceremony: next })}
      />
      {ceremony === 'feast' && (
        <DeskSelect
          label="什么席"
          choices={FEAST_CHOICES}
          value={facts.feastKind}
          onChange={(feastKind) => put({ feastKind })}
        />
      )}
      <div className="editor-pair">
        {[...quantitiesAsked([standard], ceremony)].map((quantity) => {
          const { name, unit } = QUANTITIES[quantity]
          const field = {
            label: name,
            value: facts[quantity],
            onChange: (value?: number) => put({ [quantity]: value }),
          }
          return unit === 'fen' ? (
            <DeskMoney key={quantity} {...field} />
          ) : (
            <DeskNumber key={quantity} {...field} unit={UNITS[unit].word} />
          )
        })}
        <DeskNumber
          label={ceremony === 'funeral' ? '办完几天才报' : '提前几天报'}
          unit="天"
          value={notice}
          onChange={setNotice}
        />
        {[...conditionsAsked([standard], ceremony)].map((fact) => (
          <FactField key={fact} fact={fact} facts={facts} onChange={put} />
        ))}
      </div>
      <div className="try-findings" aria-live="polite">
        {findings.length === 0 && (
          <div className="quiet">还没有能对照的条目。条目写全了，这里就能看见怎么说。</div>
        )}
        {findings.map((finding) => (
          <FindingCard key={finding.measureId} finding={finding} />
        ))}
      </div>
    </div>
  )
}

function FactField(props: { fact: ConditionFact; facts: Facts; onChange(part: Partial<Facts>): void }) {
  const { fact, facts, onChange } = props
  const about = CONDITION_FACTS[fact]
  const value = facts[fact]
  if (about.kind === 'count')
    return (
      <DeskNumber
        label={about.name}
        unit="个"
        value={typeof value === 'number' ? value : undefined}
        onChange={(count) => onChange({ [fact]: count })}
      />
    )
  const choices =
    about.kind === 'yesNo'
      ? [
          { value: 'true', label: about.yes },
          { value: 'false', label: about.no },
        ]
      : Object.entries(about.choices).map(([key, label]) => ({ value: key, label }))
  return (
    <DeskSelect
      label={about.name}
      choices={choices}
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => onChange({ [fact]: about.kind === 'yesNo' ? chosen === 'true' : chosen })}
    />
  )
}

// As if everything happened in the standard's own area on the day it begins.
function judged(standard: Standard, facts: Facts, notice: number | undefined, areaName: string) {
  const { areaId } = standard
  const begins = standard.effectiveDay || '2026-01-01'
  const late = facts.ceremony === 'funeral'
  const submittedDay = late ? addDays(begins, notice ?? 0) : begins
  const day = late ? begins : notice === undefined ? undefined : addDays(begins, notice)
  const placed = { ...facts, villageId: areaId, feastVillageId: areaId, receivingVillageId: areaId, day }
  const areas = { [areaId]: { name: areaName, path: [areaId], pathNames: [areaName] } }
  return evaluate([{ ...standard, effectiveDay: begins }], placed, { submittedDay, areas })
}
