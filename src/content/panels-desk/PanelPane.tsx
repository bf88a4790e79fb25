import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OwnPanel } from '../../../domain/content/panels-api'
import { content, currentPersonId, newId, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { DeskText } from '../../ui/DeskField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Picture } from '../../ui/Picture'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { Past } from '../../desk/Past'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { PanelForm } from './PanelForm'
import { STATUS_TAGS } from './status'
import { useDrawing } from './use-drawing'
import { begun } from './values'

interface PaneProps {
  areaId: string
  onChanged(id: string): void
}

/** A panel already begun, or finished. */
export function PanelPane({ id, ...rest }: PaneProps & { id: string }) {
  const { data, loading, problem, refresh } = useCached(`own-panel:${currentPersonId()}:${id}`, () =>
    content('readOwnPanel', { id }),
  )
  if (data !== undefined)
    return (
      <PanelDesk
        key={`${data.id}-${data.version}`}
        {...rest}
        panel={data}
        onChanged={(changed) => {
          void refresh()
          rest.onChanged(changed)
        }}
      />
    )
  return (
    <View className="desk-record">
      {loading && <Loading shape="text" count={4} />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
    </View>
  )
}

/** One panel: how it looks, what is written in it, and what one may do. Without a panel it is a new one. */
export function PanelDesk({ areaId, panel, onChanged }: PaneProps & { panel?: OwnPanel }) {
  const [id] = useState(() => panel?.id ?? newId().toLowerCase())
  const [values, setValues] = useState(() => panel?.draft.values ?? begun('slogan'))
  const [alt, setAlt] = useState(panel?.draft.alt ?? '')
  const [photo, setPhoto] = useState(panel?.photo ?? '')
  const [asked, setAsked] = useState<'return' | 'withdraw'>()
  const [reason, setReason] = useState('')
  const drawing = useDrawing(values, photo)
  const version = panel?.version ?? 0
  const step = useStep<OwnPanel>({ id, version }, () => onChanged(id))
  const actions = panel?.actions ?? ['save']
  const draft = { values, alt }
  const changed = panel === undefined || JSON.stringify(draft) !== JSON.stringify(panel.draft)
  const save = () =>
    void step.take(({ command }) => content('savePanel', { id, command, areaId, version, draft }))
  const tag = panel === undefined ? undefined : STATUS_TAGS[panel.status]
  return (
    <>
      <View className="desk-record">
        {tag !== undefined && (
          <div className="desk-head-tags panel-tags">
            <Tag tone={tag.tone}>{tag.words}</Tag>
            {panel !== undefined && panel.reason !== '' && <Tag tone="amber">{panel.reason}</Tag>}
          </div>
        )}
        <div className="panel-preview" role="region" aria-label="做出来的样子">
          {drawing.ok ? (
            <Picture art={drawing.art} alt={alt} />
          ) : (
            <ErrorNote sentence={`${drawing.message}。`} />
          )}
        </div>
        {step.problem !== undefined && <ErrorNote sentence={step.problem.sentence} />}
        {actions.includes('save') && (
          <div className="panel-form">
            <PanelForm
              values={values}
              alt={alt}
              fault={step.fault}
              onValues={setValues}
              onAlt={setAlt}
              onPhoto={setPhoto}
            />
          </div>
        )}
        {panel !== undefined && (
          <Section title="经过">
            <Past lines={panel.history} />
          </Section>
        )}
      </View>
      <View className="desk-decisions">
        <div className="desk-buttons">
          {actions.includes('save') && (
            <Button busy={step.busy} disabled={!changed || !drawing.ok} onClick={save}>
              存草稿
            </Button>
          )}
          {actions.includes('submit') && (
            <Button
              kind="quiet"
              busy={step.busy}
              disabled={changed}
              onClick={() => void step.take((stamp) => content('submitPanel', stamp))}
            >
              请人看
            </Button>
          )}
          {actions.includes('pass') && (
            <Button
              busy={step.busy}
              onClick={() =>
                void step.take((stamp) => content('reviewPanel', { ...stamp, verdict: { kind: 'pass' } }))
              }
            >
              看过，能用
            </Button>
          )}
          {actions.includes('return') && (
            <Button kind="quiet" onClick={() => setAsked('return')}>
              退回
            </Button>
          )}
          {actions.includes('withdraw') && (
            <Button kind="quiet" onClick={() => setAsked('withdraw')}>
              {panel?.status === 'used' ? '撤下' : '不要了'}
            </Button>
          )}
        </div>
      </View>
      {asked !== undefined && (
        <StepSheet
          title={asked === 'return' ? '退回去改？' : '撤下这幅展板？'}
          words={asked === 'return' ? '写清楚要改哪里。' : '挂着它的墙上也就没有了，不能恢复。'}
          yes={asked === 'return' ? '退回' : '撤下'}
          danger={asked === 'withdraw'}
          busy={step.busy}
          problem={step.problem}
          onYes={() =>
            void step.take((stamp) =>
              asked === 'return'
                ? content('reviewPanel', { ...stamp, verdict: { kind: 'return', reason } })
                : content('withdrawPanel', { ...stamp, reason }),
            )
          }
          onClose={() => setAsked(undefined)}
        >
          <DeskText
            label="为什么"
            most={200}
            value={reason}
            error={step.fault('reason') ?? step.fault('verdict.reason')}
            onChange={setReason}
          />
        </StepSheet>
      )}
    </>
  )
}
