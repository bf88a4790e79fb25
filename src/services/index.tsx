import { useState } from 'react'
import Taro from '@tarojs/taro'
import { GROUPS, type Service } from './groups'
import { useFirstPage } from '../home/use-first-page'
import { CallSheet, call } from '../ui/CallSheet'
import { ErrorNote } from '../ui/ErrorNote'
import { List, ListRow } from '../ui/ListRow'
import { Page } from '../ui/Page'
import { Section } from '../ui/Section'

/** Every service in one place, and the numbers to call. */
export default function Services() {
  const { data, problem, refresh } = useFirstPage()
  const [calling, setCalling] = useState<{ title: string; words: string }>()
  const council = data === undefined ? '红白理事会' : `${data.area.name}红白理事会`
  const enter = ({ title, way }: Service) => {
    if ('page' in way) void Taro.navigateTo({ url: way.page })
    else setCalling({ title, words: way.call })
  }
  return (
    <Page title="办事" tab="services">
      {GROUPS.map((group) => (
        <Section key={group.title} title={group.title}>
          <List>
            {group.services.map((service) => (
              <ListRow
                key={service.title}
                icon={service.icon}
                title={service.title}
                note={service.note}
                onClick={() => enter(service)}
              />
            ))}
          </List>
        </Section>
      ))}
      <Section title="打电话">
        {data !== undefined && (
          <List>
            <ListRow
              icon="phone"
              title={council}
              note={data.area.phone}
              onClick={() => call(data.area.phone)}
            />
          </List>
        )}
        {data === undefined && problem !== undefined && (
          <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
        )}
      </Section>
      <CallSheet
        open={calling !== undefined}
        title={calling?.title ?? ''}
        words={calling?.words ?? ''}
        who={council}
        phone={data?.area.phone ?? ''}
        onClose={() => setCalling(undefined)}
      />
    </Page>
  )
}
