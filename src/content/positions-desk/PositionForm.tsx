import { useState } from 'react'
import {
  KINDS,
  LOOK_EVERY,
  POSITION_KINDS,
  type Keeper,
  type PositionFacts,
  type PositionKind,
} from '../../../domain/content/position'
import type { PositionView } from '../../../domain/content/positions-api'
import type { VillageChoice } from '../../../domain/office/api'
import { content, newId } from '../../cloud'
import { DeskArea, DeskDay, DeskNumber, DeskSelect, DeskText, type DeskChoice } from '../../ui/DeskField'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'

interface PositionFormProps {
  villages: readonly VillageChoice[]
  /** The one to change; absent for a new one. */
  view?: PositionView
  onClose(): void
  onDone(view: PositionView): void
}

const CHOICES: readonly DeskChoice<PositionKind>[] = KINDS.map((value) => ({
  value,
  label: POSITION_KINDS[value],
}))
const NEW: PositionFacts = {
  kind: 'banner',
  place: '',
  shows: '',
  since: '',
  lookEvery: LOOK_EVERY,
  photo: '',
}

/** One position written down, or put right. */
export function PositionForm({ villages, view, onClose, onDone }: PositionFormProps) {
  const [id] = useState(() => view?.id ?? newId())
  const [villageId, setVillageId] = useState(
    view?.villageId ?? (villages.length === 1 ? (villages[0]?.id ?? '') : ''),
  )
  const [facts, setFacts] = useState(view?.facts ?? NEW)
  const [keeper, setKeeper] = useState<Keeper>(view?.keeper ?? { name: '', phone: '' })
  const step = useStep({ id, version: view?.version ?? 0 }, onDone)
  const put = (part: Partial<PositionFacts>) => setFacts((before) => ({ ...before, ...part }))
  const follows = view?.follows === true
  const send = () =>
    step.take(({ version, command }) =>
      view === undefined
        ? content('addPosition', { id, command, areaId: villageId, facts, keeper })
        : content('editPosition', { id, command, version, facts, keeper }),
    )
  return (
    <StepSheet
      title={view === undefined ? '记一处阵地' : '改这一处'}
      words={follows ? '这一处跟着文化墙、电子屏走，位置和内容到那边改。' : undefined}
      yes={view === undefined ? '记上' : '改好'}
      busy={step.busy}
      problem={step.problem}
      onYes={() => void send()}
      onClose={onClose}
    >
      {view === undefined && (
        <div className="step-sheet-pair">
          <DeskSelect
            label="类型"
            choices={CHOICES}
            value={facts.kind}
            error={step.fault('facts.kind')}
            onChange={(kind) => put({ kind })}
          />
          <DeskSelect
            label="哪个村"
            choices={villages.map(({ id: value, name }) => ({ value, label: name }))}
            value={villageId}
            error={step.fault('areaId')}
            onChange={setVillageId}
          />
        </div>
      )}
      {!follows && (
        <>
          <DeskText
            label="位置"
            placeholder="村口大路上方"
            most={60}
            value={facts.place}
            error={step.fault('facts.place')}
            onChange={(place) => put({ place })}
          />
          <DeskArea
            label="挂的内容"
            most={200}
            value={facts.shows}
            error={step.fault('facts.shows')}
            onChange={(shows) => put({ shows })}
          />
        </>
      )}
      <div className="step-sheet-pair">
        <DeskDay
          label="哪天挂上的（不记得就空着）"
          value={facts.since}
          error={step.fault('facts.since')}
          onChange={(since) => put({ since })}
        />
        <DeskNumber
          label="多少天看一次"
          unit="天"
          value={facts.lookEvery}
          error={step.fault('facts.lookEvery')}
          onChange={(lookEvery) => put({ lookEvery: lookEvery ?? 0 })}
        />
        <DeskText
          label="管护人"
          most={20}
          value={keeper.name}
          error={step.fault('keeper.name')}
          onChange={(name) => setKeeper({ ...keeper, name })}
        />
        <DeskText
          label="管护人电话"
          most={20}
          value={keeper.phone}
          error={step.fault('keeper.phone')}
          onChange={(phone) => setKeeper({ ...keeper, phone })}
        />
      </div>
    </StepSheet>
  )
}
