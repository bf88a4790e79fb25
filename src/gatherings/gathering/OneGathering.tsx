import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { GatheringView } from '../../../domain/gatherings/views'
import { phaseAt } from '../../../domain/gatherings/when'
import { call } from '../../ui/CallSheet'
import { List, ListRow } from '../../ui/ListRow'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { useNow } from '../parts/use-now'
import { useOrganises } from '../parts/use-organises'
import { CalendarButton } from './CalendarButton'
import { CheckIn } from './CheckIn'
import { GatheringHead } from './GatheringHead'
import { Materials } from './Materials'
import { MineCard } from './MineCard'
import { Programme } from './Programme'
import { Shared } from './Shared'
import { SignUpFoot } from './SignUpFoot'
import { SignUpSheet } from './SignUpSheet'
import './gathering.scss'

interface OneGatheringProps {
  view: GatheringView
  offline: boolean
  refresh(): Promise<void>
}

/** A gathering as everybody reads it: what one came for first, then everything about it. */
export function OneGathering({ view, offline, refresh }: OneGatheringProps) {
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const organises = useOrganises(view.path)
  const phase = phaseAt(view.when, now)
  const changed = () => void refresh()
  const foot = <SignUpFoot view={view} onAsk={() => setAsking(true)} />
  return (
    <Page title="学习和活动" foot={hasFoot(view) ? foot : undefined}>
      {offline && <OfflineNote />}
      <GatheringHead view={view} now={now} />
      {view.mine !== null && (
        <MineCard view={view} now={now} onChange={() => setAsking(true)} onChanged={changed} />
      )}
      <CheckIn view={view} now={now} onChanged={changed} />
      {view.words !== '' && <View className="gathering-body">{view.words}</View>}
      <Programme view={view} />
      <Materials materials={view.materials} />
      <List>
        {view.phone !== '' && (
          <ListRow icon="phone" title="打电话问一问" note={view.phone} onClick={() => call(view.phone)} />
        )}
        {organises && (
          <ListRow
            icon="list"
            title="记名单"
            note="谁来了、加当天来的、给大家扫的码"
            onClick={() => void Taro.navigateTo({ url: `/gatherings/roster/index?id=${view.id}` })}
          />
        )}
      </List>
      {phase !== 'over' && !view.cancelled && <CalendarButton view={view} />}
      {phase !== 'coming' && !view.cancelled && <Shared view={view} />}
      {phase !== 'coming' && !view.cancelled && view.questions.length > 0 && (
        <Section title="办得怎么样">
          <List>
            <ListRow
              icon="question"
              title="说说您的看法"
              note={`${view.questions.length} 个小问题，不记名，不说也行`}
              onClick={() => void Taro.navigateTo({ url: `/gatherings/feedback/index?id=${view.id}` })}
            />
          </List>
        </Section>
      )}
      {asking && (
        <SignUpSheet
          view={view}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false)
            changed()
          }}
        />
      )}
    </Page>
  )
}

function hasFoot({ door, mine }: GatheringView): boolean {
  const isThere = mine !== null && mine.status !== 'left'
  return !isThere && (door === 'open' || door === 'line')
}
