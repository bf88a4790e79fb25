import { DeskCheck, DeskChecks, DeskSelect, DeskText } from '../../ui/DeskField'
import { RowTools } from './EditorPart'
import { LimitFields } from './LimitFields'
import type { MeasureProps } from './MeasuresPart'
import { ValueField } from './ValueField'
import {
  BASIS_CHOICES,
  CEREMONY_CHOICES,
  COMPARISON_CHOICES,
  FEAST_CHOICES,
  READING_CHOICES,
  STRENGTH_CHOICES,
} from './choices'
import { anchorAt, useFault } from './faults'
import { withComparison, withCounts } from './measure-draft'

/** One measure: what it is about, what is counted, and how much it may be. */
export function MeasureCard({ measure, place, draft, aboveName, onChange, onMove, onRemove }: MeasureProps) {
  const path = `measures.${place}`
  const at = (part: string) => ({ anchor: anchorAt(`${path}.${part}`) })
  const clauses = (draft.clauses ?? []).flatMap(({ number, text = '' }) =>
    number ? [{ value: number, label: `${number} ${text.slice(0, 24)}` }] : [],
  )
  const wrong = {
    feastKinds: useFault(`${path}.feastKinds`, true),
    shareOf: useFault(`${path}.shareOf`, true),
    advised: useFault(`${path}.advised`),
  }
  const isFeast = measure.ceremonies?.includes('feast') === true
  return (
    <div className="measure-fields">
      {aboveName !== undefined && (
        <div className="quiet">{`这一条跟${aboveName}的放在一起比，按更严的来。`}</div>
      )}
      <div className="editor-pair">
        <DeskText
          label="条目名称"
          {...at('name')}
          error={useFault(`${path}.name`)}
          value={measure.name}
          most={20}
          placeholder="比如 彩礼、桌数"
          onChange={(name) => onChange({ ...measure, name })}
        />
        <DeskText
          label="编号"
          {...at('id')}
          error={useFault(`${path}.id`)}
          value={measure.id}
          most={32}
          onChange={(id) => onChange({ ...measure, id: id.trim() })}
        />
      </div>
      <DeskChecks
        label="管哪类事"
        {...at('ceremonies')}
        error={useFault(`${path}.ceremonies`, true)}
        choices={CEREMONY_CHOICES}
        value={measure.ceremonies}
        onChange={(ceremonies) => onChange({ ...measure, ceremonies })}
      />
      {(isFeast || measure.feastKinds !== undefined) && (
        <DeskChecks
          label="管哪几种席（都不选就是全都管）"
          {...at('feastKinds')}
          error={wrong.feastKinds}
          choices={FEAST_CHOICES}
          value={measure.feastKinds}
          onChange={(kinds) => onChange({ ...measure, feastKinds: kinds.length === 0 ? undefined : kinds })}
        />
      )}
      <DeskChecks
        label="算哪几个数（选几个就加在一起）"
        {...at('counts')}
        error={useFault(`${path}.counts`, true)}
        choices={READING_CHOICES}
        value={measure.counts}
        onChange={(counts) => onChange(withCounts(measure, counts))}
      />
      <DeskChecks
        label="扣掉哪几个数"
        {...at('excludes')}
        error={useFault(`${path}.excludes`, true)}
        choices={READING_CHOICES.filter(
          ({ value }) => value === 'brideReturned' || measure.excludes?.includes(value),
        )}
        value={measure.excludes}
        onChange={(excludes) =>
          onChange({ ...measure, excludes: excludes.length === 0 ? undefined : excludes })
        }
      />
      <div className="editor-pair">
        <DeskSelect
          label="比法"
          {...at('comparison')}
          error={useFault(`${path}.comparison`)}
          choices={COMPARISON_CHOICES}
          value={measure.comparison}
          onChange={(comparison) => onChange(withComparison(measure, comparison))}
        />
        <DeskSelect
          label="提倡还是约定"
          {...at('strength')}
          error={useFault(`${path}.strength`)}
          choices={STRENGTH_CHOICES}
          value={measure.strength}
          onChange={(strength) => onChange({ ...measure, strength })}
        />
      </div>
      {measure.comparison === 'share' && (
        <DeskChecks
          label="占哪几个数的"
          {...at('shareOf')}
          error={wrong.shareOf}
          choices={READING_CHOICES}
          value={measure.shareOf}
          onChange={(shareOf) => onChange({ ...measure, shareOf })}
        />
      )}
      {measure.comparison !== 'forbidden' && (
        <LimitFields
          path={`${path}.limit`}
          limit={measure.limit}
          unit={measure.unit ?? 'fen'}
          indexes={draft.indexes ?? []}
          onChange={(limit) => onChange({ ...measure, limit })}
        />
      )}
      {measure.comparison === 'atMost' && (
        <ValueField
          label="先提倡到多少（选填，要比上面的低）"
          {...at('advised')}
          error={wrong.advised}
          unit={measure.unit ?? 'fen'}
          value={measure.advised}
          onChange={(advised) => onChange({ ...measure, advised })}
        />
      )}
      <div className="editor-pair">
        <DeskSelect
          label="依据哪一条"
          {...at('clause')}
          error={useFault(`${path}.clause`)}
          choices={clauses}
          value={measure.clause === '' ? undefined : measure.clause}
          onChange={(clause) => onChange({ ...measure, clause })}
        />
        <DeskSelect
          label="按哪个村的标准"
          {...at('basis')}
          error={useFault(`${path}.basis`)}
          choices={BASIS_CHOICES}
          value={measure.basis}
          onChange={(basis) => onChange({ ...measure, basis })}
        />
      </div>
      <div className="measure-foot">
        <DeskCheck
          label="超过的也告诉镇里"
          on={measure.escalate === true}
          onChange={(on) => onChange({ ...measure, escalate: on ? true : undefined })}
        />
        <RowTools name={measure.name || '这个条目'} onMove={onMove} onRemove={onRemove} />
      </div>
    </div>
  )
}
