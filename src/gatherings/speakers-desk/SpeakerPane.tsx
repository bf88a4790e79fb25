import { useState } from 'react'
import { SPEAKER_KINDS } from '../../../domain/gatherings/speaker-kinds'
import type { SpeakerAction } from '../../../domain/gatherings/speaker-record'
import type { SpeakerView } from '../../../domain/gatherings/shares-api'
import { whenText } from '../../../domain/gatherings/when'
import { currentPersonId, useCached } from '../../cloud'
import { Past } from '../../desk/Past'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { Button } from '../../ui/Button'
import { RecordPane } from '../../ui/RecordPane'
import { Tag } from '../../ui/Tag'
import { gatherings } from '../cloud'
import { SpeakerForm } from './SpeakerForm'

interface SpeakerPaneProps {
  id: string
  areaId: string
  onChanged(): void
}

/** One speaker: what they speak on, what they gave and will give, and what one may do. */
export function SpeakerPane({ id, areaId, onChanged }: SpeakerPaneProps) {
  const record = useCached(`speaker:${currentPersonId()}:${id}`, () => gatherings('readSpeaker', { id }))
  const { data, refresh } = record
  const changed = () => {
    void refresh()
    onChanged()
  }
  return (
    <RecordPane
      record={record}
      decisions={data && <SpeakerActions view={data} areaId={areaId} onChanged={changed} />}
    >
      {data && <Body view={data} />}
    </RecordPane>
  )
}

function Body({ view: { facts, status, given, history } }: { view: SpeakerView }) {
  return (
    <>
      <div className="desk-head">
        <h2 className="desk-head-title">{facts.name}</h2>
        <div className="quiet">{[SPEAKER_KINDS[facts.kind], facts.phone].filter(Boolean).join(' · ')}</div>
        <div className="desk-head-tags">
          {facts.topics.map((topic) => (
            <Tag key={topic}>{topic}</Tag>
          ))}
          {status === 'resting' && <Tag tone="amber">先不讲了</Tag>}
        </div>
      </div>
      {facts.about !== '' && <p>{facts.about}</p>}
      <table className="desk-figures">
        <thead>
          <tr>
            <th scope="col">讲过和要讲的</th>
            <th scope="col">来了</th>
          </tr>
        </thead>
        <tbody>
          {given.length === 0 && (
            <tr>
              <td colSpan={2}>还没有</td>
            </tr>
          )}
          {given.map(({ id, title, when, came }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                <div className="quiet">{whenText(when)}</div>
              </th>
              <td>{came === null ? '' : `${came} 人`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>经过</h3>
      <Past lines={history} />
    </>
  )
}

const BUTTONS = [
  { action: 'edit', words: '改资料' },
  { action: 'rest', words: '先不讲了' },
  { action: 'return', words: '接着讲' },
] as const satisfies readonly { action: SpeakerAction; words: string }[]

function SpeakerActions({
  view,
  areaId,
  onChanged,
}: {
  view: SpeakerView
  areaId: string
  onChanged(): void
}) {
  const [asked, setAsked] = useState<SpeakerAction>()
  const done = () => {
    setAsked(undefined)
    onChanged()
  }
  const step = useStep<SpeakerView>(view, done)
  const close = () => setAsked(undefined)
  const sheet = { busy: step.busy, problem: step.problem, onClose: close }
  return (
    <div className="desk-buttons">
      {BUTTONS.filter(({ action }) => view.actions.includes(action)).map(({ action, words }) => (
        <Button key={action} kind="quiet" onClick={() => setAsked(action)}>
          {words}
        </Button>
      ))}
      {asked === 'edit' && <SpeakerForm areaId={areaId} view={view} onClose={close} onDone={done} />}
      {asked === 'rest' && (
        <StepSheet
          {...sheet}
          title="先不讲了？"
          words="以后排讲座选不到，已经排好的不动。想讲了随时接着讲。"
          yes="先不讲了"
          onYes={() => void step.take((stamp) => gatherings('restSpeaker', stamp))}
        />
      )}
      {asked === 'return' && (
        <StepSheet
          {...sheet}
          title="接着讲？"
          words="排讲座又选得到了。"
          yes="接着讲"
          onYes={() => void step.take((stamp) => gatherings('returnSpeaker', stamp))}
        />
      )}
    </div>
  )
}
