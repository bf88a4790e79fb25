import { Text, View } from '@tarojs/components'
import { festivalOf } from '../../../domain/gatherings/month'
import { KINDS } from '../../../domain/gatherings/kinds'
import { SPEAKER_KINDS } from '../../../domain/gatherings/speaker-kinds'
import type { GatheringView } from '../../../domain/gatherings/views'
import { nearText, whenText } from '../../../domain/gatherings/when'
import { toLunar } from '../../../domain/lunar'
import { Icon, type IconName } from '../../ui/Icon'
import { Tag } from '../../ui/Tag'

/** What it is, when by both calendars, where, who speaks; that it was moved or cancelled stands before everything. */
export function GatheringHead({ view, now }: { view: GatheringView; now: string }) {
  const { kind, title, when, place, homeName, forWhom, cancelled, movedFrom, speakers, came } = view
  const near = cancelled ? '' : nearText(when, now)
  const day = [toLunar(when.day).text, festivalOf(when.day)].filter(Boolean).join(' ')
  return (
    <View className="gathering-head">
      {cancelled && <Changed title="取消了，不用来了" note={view.cancelReason} />}
      {!cancelled && movedFrom !== null && (
        <Changed
          title="改期了"
          note={`原来是${whenText(movedFrom.when)}，${movedFrom.place}。${movedFrom.reason}`}
        />
      )}
      <View className="gathering-kinds">
        <Tag>{KINDS[kind]}</Tag>
        {near !== '' && <Tag tone="vermilion">{near}</Tag>}
        <Text className="quiet">{homeName}</Text>
      </View>
      <View className="gathering-name" role="heading" aria-level={2}>
        {title}
      </View>
      <Fact icon="clock" words={whenText(when)} note={day} />
      <Fact icon="place" words={place} />
      {forWhom !== '' && <Fact icon="person" words={`请${forWhom}来`} />}
      {speakers.length > 0 && (
        <Fact
          icon="speaker"
          words={speakers.map(({ name, kind: who }) => `${name}（${SPEAKER_KINDS[who]}）`).join('、')}
        />
      )}
      {came === null ? (
        <Fact icon="check" words={seatsText(view)} />
      ) : (
        <Fact icon="check" words={`来了 ${came} 人`} />
      )}
    </View>
  )
}

function Changed({ title, note }: { title: string; note: string }) {
  return (
    <View className="gathering-changed" role="alert">
      <View className="gathering-changed-title">{title}</View>
      <View>{note}</View>
    </View>
  )
}

function Fact({ icon, words, note }: { icon: IconName; words: string; note?: string }) {
  return (
    <View className="gathering-fact">
      <Icon name={icon} small />
      <View className="gathering-fact-words">
        <Text className="whole">{words}</Text>
        {note !== undefined && note !== '' && <View className="quiet">{note}</View>}
      </View>
    </View>
  )
}

function seatsText({ cancelled, door, left, capacity, counts, closes }: GatheringView): string {
  const waits = counts.waiting === 0 ? '' : `，${counts.waiting} 家在排队`
  if (cancelled) return '报过名的都告诉了'
  if (door === 'none') return '不用报名，直接来'
  if (door === 'closed') return `报名截止了，报了 ${counts.taken} 位`
  if (capacity === 0) return `报了 ${counts.taken} 位，名额不限`
  const until = closes === '' ? '' : `，${Number(closes.slice(5, 7))} 月 ${Number(closes.slice(8))} 日截止`
  return left === 0 ? `${capacity} 位都报满了${waits}` : `一共 ${capacity} 位，还有 ${left ?? 0} 位${until}`
}
