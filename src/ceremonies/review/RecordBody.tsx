import type { RegistrationView } from '../../../domain/ceremonies/api'
import { call } from '../../ui/CallSheet'
import { List, ListRow } from '../../ui/ListRow'
import { Section } from '../../ui/Section'
import { Timeline } from '../../ui/Timeline'
import { Answers } from '../record/Answers'
import { FindingsDigest } from '../record/FindingsDigest'
import { RecordHead } from '../record/RecordHead'
import { momentsOf } from '../record/moments'

/** A registration as the council reads it: the judgement first, then whom to call, what happened, what was filled in. */
export function RecordBody({ view }: { view: RegistrationView }) {
  return (
    <>
      <RecordHead view={view} />
      {view.findings.length > 0 && view.ceremony !== 'funeral' && (
        <Section title="对照标准">
          <FindingsDigest findings={view.findings} />
        </Section>
      )}
      <Contacts view={view} />
      <Section title="经过">
        <Timeline moments={momentsOf(view.timeline)} />
      </Section>
      <Answers draft={view} />
    </>
  )
}

function Contacts({ view }: { view: RegistrationView }) {
  const { host, phone, proxyName, proxyPhone } = view.people
  const known = [
    { who: host ?? '联系人', number: phone },
    { who: proxyName ?? '代报人', number: proxyPhone },
  ]
  return (
    <Section title="打电话">
      <List>
        {known.map(({ who, number }) =>
          number === undefined ? null : (
            <ListRow
              key={number}
              icon="phone"
              title={who}
              note={number}
              // A masked number cannot be called.
              onClick={number.includes('*') ? undefined : () => call(number)}
            />
          ),
        )}
      </List>
    </Section>
  )
}
