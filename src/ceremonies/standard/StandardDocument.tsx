import { useMemo } from 'react'
import { Text, View } from '@tarojs/components'
import type { Day } from '../../../domain/calendar'
import { isStale } from '../../../domain/ceremonies/in-force'
import type { Standard } from '../../../domain/ceremonies/standard'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { press } from '../../ui/press'
import { PartOfDocument } from './PartOfDocument'
import { fullDay, partsOf, type Shown } from './document'
import './standard-document.scss'

interface StandardDocumentProps extends Pick<Shown, 'standard'>, Partial<Pick<Shown, 'earlier' | 'coming'>> {
  /** ISO day: chooses the year of an index, and says what is stale. */
  today: Day
  /** Whether each part can be heard; a preview cannot. */
  aloud?: boolean
  onOpen?(id: string): void
}

/** A whole standard as one document: who set it and since when, then its four parts. */
export function StandardDocument(props: StandardDocumentProps) {
  const { standard, today, earlier = [], coming = [], aloud = true, onOpen } = props
  const parts = useMemo(() => partsOf(standard, laterOf(today, standard.effectiveDay)), [standard, today])
  return (
    <Card className="standard">
      <View id={standard.id} className="standard-title" role="heading" aria-level={2}>
        {standard.title}
      </View>
      <View className="quiet">{standard.issuer}</View>
      <View className="quiet">{daysOf(standard)}</View>
      <Confirmed standard={standard} today={today} />
      {coming.map((next) => (
        <Version
          key={next.id}
          words={`${fullDay(next.effectiveDay)}起换成新的《${next.title}》`}
          onOpen={onOpen && (() => onOpen(next.id))}
        />
      ))}
      {parts.map((part) => (
        <PartOfDocument key={part.part} part={part} aloud={aloud} />
      ))}
      {earlier.map((former) => (
        <Version
          key={former.id}
          words={`以前的：《${former.title}》，${fullDay(former.effectiveDay)}起用`}
          onOpen={onOpen && (() => onOpen(former.id))}
        />
      ))}
    </Card>
  )
}

function Confirmed({ standard, today }: { standard: Standard; today: Day }) {
  const { lastConfirmedDay } = standard
  if (lastConfirmedDay === '') return null
  if (!isStale(standard, today) || (standard.endDay ?? today) < today)
    return <View className="quiet">{`${fullDay(lastConfirmedDay)}核对过，还是这样`}</View>
  return (
    <View className="standard-stale" role="note">
      <Icon name="clock" small />
      <Text>{`上次核对是 ${fullDay(lastConfirmedDay)}，过了一年多了。拿不准的，打电话问问理事会。`}</Text>
    </View>
  )
}

function Version({ words, onOpen }: { words: string; onOpen?: () => void }) {
  if (onOpen === undefined) return null
  return (
    <View className="standard-version press" {...press(onOpen, { role: 'link' })}>
      <Text>{words}</Text>
      <Icon name="next" small />
    </View>
  )
}

function daysOf({ effectiveDay, endDay }: Standard): string {
  if (effectiveDay === '') return '施行日还没定'
  const until = endDay === undefined ? '' : `，到 ${fullDay(endDay)}为止`
  return `${fullDay(effectiveDay)}起施行${until}`
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other
}
