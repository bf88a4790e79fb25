import { useEffect } from 'react'
import Taro from '@tarojs/taro'
import { About } from './About'
import { Registrations } from './Registrations'
import { TextSizeCard } from './TextSizeCard'
import { WhoCard } from './WhoCard'
import { staffEntries } from './staff-entries'
import { useRegistrations } from './use-registrations'
import { useMe } from '../cloud'
import { showVillage } from '../home/village'
import { ErrorNote } from '../ui/ErrorNote'
import { List, ListRow } from '../ui/ListRow'
import { Loading } from '../ui/Loading'
import { OfflineNote } from '../ui/OfflineNote'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'
import { Tag } from '../ui/Tag'
import './index.scss'

const go = (url: string) => () => void Taro.navigateTo({ url })

/** Who I am, what I have handed in, what waits for me, and how large the letters are. */
export default function Mine() {
  const { data: me, loading, problem, refresh } = useMe()
  const registrations = useRegistrations(me?.known === true)
  const rows = registrations.data?.rows ?? []
  const duties = staffEntries(me?.grants ?? [])
  const village = me?.village?.id
  useEffect(() => {
    if (village !== undefined) showVillage(village)
  }, [village])

  return (
    <Page title="我的" tab="mine">
      {loading && <Loading count={1} />}
      {problem !== undefined && me === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem !== undefined && me !== undefined && <OfflineNote />}
      {me !== undefined && <WhoCard me={me} onVillage={go('/office/village/index')} />}
      {duties.length > 0 && (
        <Section title="工作">
          <List>
            {duties.map((duty) => (
              <ListRow
                key={duty.url}
                icon={duty.icon}
                title={duty.title}
                note={duty.note}
                onClick={go(duty.url)}
              />
            ))}
          </List>
        </Section>
      )}
      {rows.length > 0 && (
        <Section title="我的报备">
          <Registrations rows={rows} />
        </Section>
      )}
      <Section title="消息和个人信息">
        <List>
          <ListRow icon="calendar" title="我的报名" onClick={go('/gatherings/mine/index')} />
          <ListRow
            icon="bell"
            title="消息"
            aside={unreadTag(me?.unread ?? 0)}
            onClick={go('/office/inbox/index')}
          />
          <ListRow
            icon="shield"
            title="我的个人信息"
            note="看一看记了什么、谁能看到"
            onClick={go('/office/privacy/index')}
          />
        </List>
      </Section>
      <Section title="大字">
        <TextSizeCard />
      </Section>
      <About phone={me?.village?.phone ?? ''} />
    </Page>
  )
}

function unreadTag(unread: number) {
  if (unread === 0) return null
  return <Tag tone="vermilion">{unread > 99 ? '99+ 条没看' : `${unread} 条没看`}</Tag>
}
