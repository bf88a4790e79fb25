import type { CadreReportView } from '../../../domain/ceremonies/cadre-api'
import { Section } from '../../ui/Section'
import { Timeline } from '../../ui/Timeline'
import { momentsOf } from '../../ceremonies/record/moments'
import { BeforeAfter } from './BeforeAfter'
import { CadreAnswers } from './CadreAnswers'
import { ReportHead } from './ReportHead'
import { ReportNote } from './ReportNote'
import { Telephone } from './Telephone'

/** A whole report: what to know first, where it stands, what was told; afterwards, what became otherwise. */
export function ReportBody({ view }: { view: CadreReportView }) {
  const { people, facts, after, kind } = view
  const first = { people, facts }
  const last = { people, facts: after ?? facts }
  return (
    <>
      <ReportHead view={view} />
      <ReportNote view={view} />
      {!view.isParty && <Telephone people={people} />}
      <Section title="办到哪一步">
        <Timeline moments={momentsOf(view.timeline)} />
      </Section>
      {after === undefined ? (
        <CadreAnswers draft={first} kind={kind} />
      ) : (
        <>
          <BeforeAfter kind={kind} before={facts} after={after} />
          {kind === 'oral' && <CadreAnswers draft={last} kind="after" steps={['matter', 'feast']} />}
          <CadreAnswers draft={last} kind="after" steps={['gifts']} />
          {kind === 'before' && <CadreAnswers draft={first} kind="before" steps={['promise']} />}
          <CadreAnswers draft={last} kind="after" steps={['you']} />
        </>
      )}
    </>
  )
}
