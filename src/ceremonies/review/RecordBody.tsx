import type { RegistrationView } from '../../../domain/ceremonies/api'
import { call } from '../../ui/CallSheet'
import { List, ListRow } from '../../ui/ListRow'
import { Section } from '../../ui/Section'
import { Timeline } from '../../ui/Timeline'
import { PaperForm } from '../record/PaperForm'
import { Answers } from '../record/Answers'
import { FindingsDigest } from '../record/FindingsDigest'
import { Flags } from '../record/Flags'
import { RecordHead } from '../record/RecordHead'
import { momentsOf } from '../record/moments'
import { AlikeSection } from './AlikeSection'
import { ForTheFamily } from './ForTheFamily'
import { Afterwards, Standing } from './Standing'
import './record-body.scss'

interface RecordBodyProps {
  view: RegistrationView
  onSettled(): void
}

/** A registration as the council reads it: what is particular, the judgement, whom to call, what happened, what was filled in. */
export function RecordBody({ view, onSettled }: RecordBodyProps) {
  const judged = view.findings.some(({ outcome }) => outcome !== 'unknown' && outcome !== 'notApplicable')
  return (
    <>
      <RecordHead view={view} />
      <Flags flags={view.flags} statusName={view.statusName} />
      <Standing view={view} />
      <AlikeSection view={view} onSettled={onSettled} />
      {judged && (
        <Section title="对照标准">
          <FindingsDigest findings={view.findings} />
        </Section>
      )}
      <Contacts view={view} />
      <Afterwards view={view} />
      <Section title="经过">
        <Timeline moments={momentsOf(view.timeline)} />
      </Section>
      <Answers draft={view} />
      <ForTheFamily view={view} />
      <Section title="留底">
        <List>
          <PaperForm id={view.id} />
        </List>
      </Section>
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
              key={`${who}${number}`}
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
