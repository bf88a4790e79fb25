import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { ScreenView } from '../../../domain/content/screens-api'
import { Section } from '../../ui/Section'
import { Summary } from '../../ui/Summary'
import { Tag } from '../../ui/Tag'
import { Timeline, type Moment } from '../../ui/Timeline'
import { momentText } from '../../../domain/calendar'
import { StagePreview } from '../stage/StagePreview'
import { holdsLatest, standingOf } from './words'
import './screen-pane.scss'

interface ScreenPaneProps {
  view: ScreenView
  now: number
  /** What can be done, where it does not stand at the foot of the pane. */
  children?: ReactNode
}

/** One screen: what it shows now, when it was last heard of, and all that was done with it. */
export function ScreenPane({ view, now, children }: ScreenPaneProps) {
  const { words, tone, note } = standingOf(view, now)
  const lie = view.orientation === 'landscape' ? 'landscape' : 'portrait'
  const slide = view.slides.find(({ id }) => id === view.contact.showing) ?? view.slides[0]
  return (
    <View className="screen-pane">
      <View className="screen-pane-head">
        <View
          className="screen-pane-title"
          role="heading"
          aria-level={2}
        >{`${view.villageName} · ${view.name}`}</View>
        <Tag tone={tone}>{words}</Tag>
      </View>
      <View className="screen-pane-note">{note}</View>
      <View className="screen-pane-picture">
        <StagePreview
          lie={lie}
          side={lie === 'landscape' ? 176 : 150}
          villageName={view.villageName}
          at={now}
          slide={slide}
          urgent={view.urgents[0]}
        />
      </View>
      {children}
      <Summary rows={linesOf(view)} />
      <Section title="谁办过什么">
        <Timeline moments={momentsOf(view)} />
      </Section>
    </View>
  )
}

function linesOf(view: ScreenView) {
  const { contact, urgents } = view
  const holds = holdsLatest(view) ? '已经是最新的' : '有新的，20 秒里会换上'
  return [
    { label: '节目', value: `${view.items.length} 个` },
    ...urgents.map(({ title, until, place }) => ({
      label: place === '' ? '紧急通知' : `${place}的紧急通知`,
      value: `${title}，到 ${momentText(until)} 为止`,
    })),
    { label: '最近一次联系', value: contact.at === '' ? '还没有' : momentText(contact.at) },
    ...(contact.at === '' ? [] : [{ label: '屏上的节目', value: holds }]),
    { label: '本机编号', value: view.device === '' ? '没有接' : view.device },
  ]
}

function momentsOf(view: ScreenView): Moment[] {
  return [...view.history].reverse().map(({ title, at, who, note }) => ({
    title,
    note: [momentText(at), who, note].filter(Boolean).join(' · '),
    tone: 'done' as const,
  }))
}
