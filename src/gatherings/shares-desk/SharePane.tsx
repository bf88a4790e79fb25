import { useState } from 'react'
import { dayOf, solarFullText } from '../../../domain/calendar'
import { SHARE_KINDS } from '../../../domain/gatherings/share-record'
import type { ShareRow, ShareView } from '../../../domain/gatherings/shares-api'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'
import { Button } from '../../ui/Button'
import { DeskText } from '../../ui/DeskField'
import { ErrorNote } from '../../ui/ErrorNote'
import { gatherings } from '../cloud'

/** One share to look at whole, and whether others may see it. Nobody passes their own. */
export function SharePane({ row, onChanged }: { row: ShareRow; onChanged(): void }) {
  const [asked, setAsked] = useState<'return' | 'takeDown'>()
  const [reason, setReason] = useState('')
  const step = useStep<ShareView>(row, onChanged)
  const review = (verdict: { kind: 'show' } | { kind: 'return' | 'takeDown'; reason: string }) =>
    void step.take((stamp) => gatherings('reviewShare', { ...stamp, verdict }))
  const { actions, kind, words, url, who, at, audience, gatheringTitle } = row
  return (
    <div className="desk-leaf">
      <div className="desk-record">
        <div className="desk-head">
          <h2 className="desk-head-title">{gatheringTitle}</h2>
          <div className="quiet">
            {[SHARE_KINDS[kind], who, solarFullText(dayOf(at)), audience === 'branch' ? '只给本支部看' : '']
              .filter(Boolean)
              .join(' · ')}
          </div>
        </div>
        {url !== '' && <img className="shares-photo" src={url} alt={words === '' ? '交上来的照片' : words} />}
        <p className="shares-words">{words}</p>
      </div>
      <div className="desk-decisions">
        {step.problem !== undefined && asked === undefined && <ErrorNote sentence={step.problem.sentence} />}
        {actions.length === 0 && <p className="quiet">自己写的，请别的同事看。</p>}
        <div className="desk-buttons">
          {actions.includes('show') && (
            <Button busy={step.busy} onClick={() => review({ kind: 'show' })}>
              可以给大家看
            </Button>
          )}
          {actions.includes('return') && (
            <Button kind="quiet" onClick={() => setAsked('return')}>
              请他改一改
            </Button>
          )}
          {actions.includes('takeDown') && (
            <Button kind="quiet" onClick={() => setAsked('takeDown')}>
              撤下
            </Button>
          )}
        </div>
      </div>
      {asked !== undefined && (
        <StepSheet
          title={asked === 'return' ? '请他改一改' : '撤下来？'}
          words="他会收到消息，改好可以再交。"
          yes={asked === 'return' ? '请他改' : '撤下'}
          danger={asked === 'takeDown'}
          busy={step.busy}
          problem={step.problem}
          onYes={() => review({ kind: asked, reason })}
          onClose={() => setAsked(undefined)}
        >
          <DeskText
            label="为什么"
            placeholder="照片里有别家孩子"
            most={100}
            value={reason}
            error={step.fault('verdict.reason')}
            onChange={setReason}
          />
        </StepSheet>
      )}
    </div>
  )
}
