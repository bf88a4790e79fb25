import { useState } from 'react'
import { momentText } from '../../../domain/calendar'
import { OBJECTION_STATUSES, VERDICTS, type ObjectionAction } from '../../../domain/honors'
import type { ObjectionView } from '../../../domain/honors/objections-api'
import { currentPersonId, useCached } from '../../cloud'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { Button } from '../../ui/Button'
import { DeskArea } from '../../ui/DeskField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { RecordPane } from '../../ui/RecordPane'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { honors } from '../shared/cloud'
import { NominationFacts } from './NominationFacts'
import { SettleForm } from './SettleForm'
import { useNomination } from './use-nomination'

/** One objection: what was said, what was found out, how it ended. */
export function ObjectionPane({ id, onChanged }: { id: string; onChanged(): void }) {
  const record = useCached(`objection:${currentPersonId()}:${id}`, () => honors('readObjection', { id }))
  const { data, refresh } = record
  const changed = () => {
    void refresh()
    onChanged()
  }
  const acts = data !== undefined && data.actions.length > 0
  return (
    <RecordPane record={record} decisions={acts && <Actions view={data} onChanged={changed} />}>
      {data && <Body view={data} />}
    </RecordPane>
  )
}

function Body({ view }: { view: ObjectionView }) {
  return (
    <>
      <div className="desk-head">
        <h2 className="desk-head-title">{`关于${view.nominee}`}</h2>
        <div className="quiet">{`${view.selectionTitle} · ${view.villageName}`}</div>
        <div className="desk-head-tags">
          <Tag tone={view.status === 'settled' ? 'jade' : 'amber'}>{OBJECTION_STATUSES[view.status]}</Tag>
        </div>
        {view.standsAside && (
          <div className="roster-notice">公示的是您自家、亲戚，或者您推荐的，请别的人来核实。</div>
        )}
      </div>
      {!view.standsAside && (
        <Section title={`${momentText(view.at)} 提的`}>
          <p className="roster-told">{view.words}</p>
          <div className="quiet">
            {view.name === '' && view.phone === ''
              ? '没有留名字和电话。办完了，程序会把结果发给本人。'
              : `提的人：${[view.name, view.phone].filter(Boolean).join(' ')}`}
          </div>
        </Section>
      )}
      {!view.standsAside && <OnNotice id={view.nominationId} />}
      {view.checks.length > 0 && (
        <Section title="核实">
          {view.checks.map(({ at, note, who }) => (
            <p key={at} className="roster-plain">
              {note}
              <span className="roster-under">{`${who} · ${momentText(at)}`}</span>
            </p>
          ))}
        </Section>
      )}
      {view.verdict !== '' && (
        <Section title="结果">
          <p className="roster-plain">
            <strong>{VERDICTS[view.verdict]}</strong>
          </p>
          <p className="roster-told">{view.note}</p>
        </Section>
      )}
    </>
  )
}

/** What stands on notice, to be read beside the objection when somebody wants to. */
function OnNotice({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details
      className="roster-villages roster-beside"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>看公示的内容</summary>
      {open && <NominationRead id={id} />}
    </details>
  )
}

function NominationRead({ id }: { id: string }) {
  const { data, problem, refresh } = useNomination(id)
  if (data !== undefined) return <NominationFacts view={data} />
  if (problem === undefined) return <Loading shape="text" count={3} />
  return <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
}

function Actions({ view, onChanged }: { view: ObjectionView; onChanged(): void }) {
  const [asked, setAsked] = useState<Exclude<ObjectionAction, 'raise'>>()
  const close = () => setAsked(undefined)
  const done = () => {
    close()
    onChanged()
  }
  const sheet = { view, onClose: close, onDone: done }
  return (
    <div className="desk-buttons">
      <Button onClick={() => setAsked('settle')}>写结果，办完</Button>
      <Button kind="quiet" onClick={() => setAsked('check')}>
        记核实的情况
      </Button>
      {asked === 'check' && <CheckSheet {...sheet} />}
      {asked === 'settle' && <SettleForm {...sheet} />}
    </div>
  )
}

interface CheckSheetProps {
  view: ObjectionView
  onClose(): void
  onDone(): void
}

function CheckSheet({ view, onClose, onDone }: CheckSheetProps) {
  const [note, setNote] = useState('')
  const step = useStep<ObjectionView>(view, onDone)
  return (
    <StepSheet
      title="记核实的情况"
      words="找了谁、看了什么、怎么说的。只有主办的人看得到。"
      yes="记下来"
      busy={step.busy}
      problem={step.problem}
      onYes={() => void step.take((stamp) => honors('checkObjection', { ...stamp, note }))}
      onClose={onClose}
    >
      <DeskArea label="核实的情况" most={300} value={note} error={step.fault('note')} onChange={setNote} />
    </StepSheet>
  )
}
