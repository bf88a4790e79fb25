import { useState } from 'react'
import { LOOK_STATES, POSITION_KINDS } from '../../../domain/content/position'
import type { PositionView } from '../../../domain/content/positions-api'
import { content, currentPersonId, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { DeskText } from '../../ui/DeskField'
import { RecordPane } from '../../ui/RecordPane'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { Past } from '../../desk/Past'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { DeskLook } from './DeskLook'
import { PositionForm } from './PositionForm'
import { useToday } from '../../desk/use-today'
import { lookTag } from '../positions/words'

/** One position beside the ledger: everything known of it, who looked and what they saw. */
export function PositionPane({ id, onChanged }: { id: string; onChanged(): void }) {
  const record = useCached(`position:${currentPersonId()}:${id}`, () => content('readPosition', { id }))
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

function Body({ view }: { view: PositionView }) {
  const { facts, keeper } = view
  const tag = lookTag(view, useToday())
  const lines = [
    ['村', view.villageName],
    ['挂的内容', facts.shows || '没写'],
    ['哪天挂上的', facts.since || '不记得了'],
    ['管护人', [keeper.name || '没写', keeper.phone].filter(Boolean).join(' ')],
    ['多久看一次', `${facts.lookEvery} 天`],
  ] as const
  return (
    <>
      <div className="desk-head">
        <h2 className="desk-head-title">{`${POSITION_KINDS[view.kind]} · ${view.place}`}</h2>
        <div className="desk-head-tags">
          <Tag tone={tag.tone}>{tag.words}</Tag>
          {view.retireReason !== '' && <Tag>{view.retireReason}</Tag>}
        </div>
      </div>
      {view.photoUrl !== '' && (
        <img className="position-photo" src={view.photoUrl} alt={`${view.place}的照片`} />
      )}
      <Section title="资料">
        <dl className="desk-facts">
          {lines.map(([name, words]) => [<dt key={name}>{name}</dt>, <dd key={`${name}-`}>{words}</dd>])}
        </dl>
      </Section>
      <Section title={`看过 ${view.looks.length} 次`}>
        {view.looks.map(({ day, state, note, who }) => (
          <div key={`${day}${note}`}>{[day, LOOK_STATES[state], note, who].filter(Boolean).join(' · ')}</div>
        ))}
        {view.looks.length === 0 && <div className="quiet">还没有人去看过</div>}
      </Section>
      <Section title="经过">
        <Past lines={view.history} />
      </Section>
    </>
  )
}

type Asked = 'look' | 'edit' | 'retire' | 'restore'

const BUTTONS = [
  { action: 'look', words: '记一次看' },
  { action: 'edit', words: '改资料' },
  { action: 'restore', words: '恢复' },
  { action: 'retire', words: '撤下' },
] as const satisfies readonly { action: Asked; words: string }[]

function Actions({ view, onChanged }: { view: PositionView; onChanged(): void }) {
  const [asked, setAsked] = useState<Asked>()
  const [reason, setReason] = useState('')
  const close = () => setAsked(undefined)
  const done = () => {
    close()
    onChanged()
  }
  const step = useStep<PositionView>(view, done)
  const sheet = { busy: step.busy, problem: step.problem, onClose: close }
  return (
    <div className="desk-buttons">
      {BUTTONS.filter(({ action }) => view.actions.includes(action)).map(({ action, words }, place) => (
        <Button key={action} kind={place === 0 ? 'primary' : 'quiet'} onClick={() => setAsked(action)}>
          {words}
        </Button>
      ))}
      {asked === 'look' && <DeskLook view={view} onClose={close} onDone={done} />}
      {asked === 'edit' && <PositionForm villages={[]} view={view} onClose={close} onDone={done} />}
      {asked === 'retire' && (
        <StepSheet
          {...sheet}
          title="这一处撤下？"
          words="撤下以后不再提醒去看，台账最后面还查得到，也能恢复。"
          yes="撤下"
          danger
          onYes={() => void step.take((stamp) => content('retirePosition', { ...stamp, reason }))}
        >
          <DeskText
            label="为什么撤下"
            most={100}
            value={reason}
            error={step.fault('reason')}
            onChange={setReason}
          />
        </StepSheet>
      )}
      {asked === 'restore' && (
        <StepSheet
          {...sheet}
          title="恢复这一处？"
          yes="恢复"
          onYes={() => void step.take((stamp) => content('restorePosition', stamp))}
        />
      )}
    </div>
  )
}
