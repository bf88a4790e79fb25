import { useState } from 'react'
import type { WallFacts } from '../../../domain/content/wall-record'
import type { WallView } from '../../../domain/content/walls-api'
import type { VillageChoice } from '../../../domain/office/api'
import { content, newId } from '../../cloud'
import { DeskNumber, DeskSelect, DeskText } from '../../ui/DeskField'
import { StepSheet } from '../../desk/StepSheet'
import { useStep } from '../../desk/use-step'

const KINDS = {
  create: { title: '建一面墙', yes: '建好', words: '建好就有一个编号，以后不会变。展板随后再选。' },
  edit: { title: '改名称、位置', yes: '改好', words: undefined },
  move: { title: '搬到别处', yes: '搬过去', words: '码和编号都不变，牌子不用重印，搬过去钉上就行。' },
} as const

interface WallFormProps {
  kind: keyof typeof KINDS
  villages: readonly VillageChoice[]
  /** The wall to change; absent for a new one. */
  view?: WallView
  onClose(): void
  onDone(view: WallView): void
}

/** A wall's name and where it stands. */
export function WallForm({ kind, villages, view, onClose, onDone }: WallFormProps) {
  const [id] = useState(() => view?.id ?? newId().toLowerCase())
  const [villageId, setVillageId] = useState(
    view?.villageId ?? (villages.length === 1 ? (villages[0]?.id ?? '') : ''),
  )
  const [facts, setFacts] = useState<WallFacts>(view?.state.facts ?? { title: '', place: '' })
  const step = useStep({ id, version: view?.version ?? 0 }, onDone)
  const put = (part: Partial<WallFacts>) => setFacts((before) => ({ ...before, ...part }))
  const send = () =>
    step.take(({ version, command }) => {
      if (kind === 'create') return content('createWall', { id, command, areaId: villageId, facts })
      if (kind === 'edit') return content('editWall', { id, command, version, facts })
      return content('moveWall', { id, command, version, villageId, facts })
    })
  const { title, yes, words } = KINDS[kind]
  const village = {
    choices: villages.map(({ id: value, name }) => ({ value, label: name })),
    value: villageId,
  }
  return (
    <StepSheet
      title={title}
      words={words}
      yes={yes}
      busy={step.busy}
      problem={step.problem}
      onYes={() => void send()}
      onClose={onClose}
    >
      {kind !== 'edit' && (
        <DeskSelect
          label="在哪个村"
          {...village}
          error={step.fault('areaId') ?? step.fault('villageId')}
          onChange={setVillageId}
        />
      )}
      <DeskText
        label="墙的名称"
        hint="印在牌子上，最大的几个字"
        placeholder="养前村文化墙"
        most={24}
        value={facts.title}
        error={step.fault('facts.title')}
        onChange={(text) => put({ title: text })}
      />
      <DeskText
        label="位置"
        hint="说得让人找得到"
        placeholder="文化广场北侧"
        most={60}
        value={facts.place}
        error={step.fault('facts.place')}
        onChange={(text) => put({ place: text })}
      />
      <div className="step-sheet-pair">
        <DeskNumber
          label="纬度（不填也行）"
          decimals
          value={facts.latitude}
          error={step.fault('facts.latitude')}
          onChange={(latitude) => put({ latitude })}
        />
        <DeskNumber
          label="经度（不填也行）"
          decimals
          value={facts.longitude}
          error={step.fault('facts.longitude')}
          onChange={(longitude) => put({ longitude })}
        />
      </div>
    </StepSheet>
  )
}
