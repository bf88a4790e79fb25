import { ALL_KINDS, ALL_REPEATS, KINDS, REPEATS, type Repeat } from '../../../domain/gatherings/kinds'
import { SPEAKER_KINDS } from '../../../domain/gatherings/speaker-kinds'
import type { OfficeView } from '../../../domain/gatherings/views'
import { currentPersonId, useCached } from '../../cloud'
import { useVillages } from '../../desk/villages'
import { DeskArea, DeskChecks, DeskNumber, DeskSelect, DeskText, type DeskChoice } from '../../ui/DeskField'
import { gatherings } from '../cloud'
import { WhenFields } from './WhenFields'
import type { GatheringForm } from './begin'
import type { PartOfForm } from './fields'

interface BasicFieldsProps extends PartOfForm {
  form: GatheringForm
  areaId: string
  view: OfficeView | undefined
  onForm(form: GatheringForm): void
}

const KIND_CHOICES = ALL_KINDS.map((value) => ({ value, label: KINDS[value] }))
const REPEAT_CHOICES: DeskChoice<Repeat | 'once'>[] = [
  { value: 'once', label: '只办这一次' },
  ...ALL_REPEATS.map((value) => ({ value, label: REPEATS[value] })),
]

/** What it is, whose, when and where; who speaks. */
export function BasicFields({ facts, fault, put, form, areaId, view, onForm }: BasicFieldsProps) {
  const villages = useVillages(areaId)
  const isTown = areaId.startsWith('t-')
  const homes = [
    ...(isTown ? [{ value: areaId, label: '镇里' }] : []),
    ...villages.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const isPublished = view !== undefined && view.status !== 'draft'
  return (
    <section className="edit-part">
      <h2 className="edit-title">办什么</h2>
      <div className="step-sheet-pair">
        <DeskSelect
          label="哪一种"
          choices={KIND_CHOICES}
          value={facts.kind}
          onChange={(kind) => put({ kind })}
        />
        {view === undefined && homes.length > 1 && (
          <DeskSelect
            label="谁办"
            choices={homes}
            value={form.areaId}
            onChange={(home) => onForm({ ...form, areaId: home })}
          />
        )}
      </div>
      <DeskText
        label="名称"
        placeholder="丰渔节"
        most={40}
        value={facts.title}
        error={fault('title')}
        onChange={(title) => put({ title })}
      />
      {isPublished ? (
        <p className="quiet">日子、时间、地方要改，请回去用“改期、换地方”，好告诉报了名的人。</p>
      ) : (
        <>
          <WhenFields
            when={facts.when}
            fault={(path) => fault(`when.${path}`)}
            onChange={(when) => put({ when })}
          />
          <DeskText
            label="地方"
            placeholder="文化广场"
            most={60}
            value={facts.place}
            error={fault('place')}
            onChange={(place) => put({ place })}
          />
        </>
      )}
      {view === undefined && (
        <div className="step-sheet-pair">
          <DeskSelect
            label="还办几次"
            hint={form.every === 'once' ? undefined : '每次是单独一场，可以一场一场改'}
            choices={REPEAT_CHOICES}
            value={form.every}
            onChange={(every) => onForm({ ...form, every })}
          />
          {form.every !== 'once' && (
            <DeskNumber
              label="一共几次"
              unit="次"
              value={form.times}
              onChange={(times) => onForm({ ...form, times: Math.min(26, Math.max(2, times ?? 2)) })}
            />
          )}
        </div>
      )}
      <DeskText
        label="请谁来（不填也行）"
        placeholder="全体村民"
        most={40}
        value={facts.forWhom}
        error={fault('forWhom')}
        onChange={(forWhom) => put({ forWhom })}
      />
      <DeskArea
        label="介绍（不填也行）"
        placeholder="讲什么、看什么、要带什么"
        most={1000}
        value={facts.words}
        error={fault('words')}
        onChange={(words) => put({ words })}
      />
      <Speakers areaId={areaId} chosen={facts.speakerIds} onChange={(speakerIds) => put({ speakerIds })} />
      <DeskText
        label="联系电话（不填就用镇村的）"
        most={20}
        value={facts.phone}
        error={fault('phone')}
        onChange={(phone) => put({ phone })}
      />
    </section>
  )
}

interface SpeakersProps {
  areaId: string
  chosen: readonly string[]
  onChange(ids: string[]): void
}

/** Those of the town's roster who speak; one who rests stays shown while they are chosen. */
function Speakers({ areaId, chosen, onChange }: SpeakersProps) {
  const { data } = useCached(`speakers:${currentPersonId()}:${areaId}`, () =>
    gatherings('speakersOf', { areaId }),
  )
  const choices = (data?.rows ?? [])
    .filter(({ id, status }) => status === 'active' || chosen.includes(id))
    .map(({ id, name, kind }) => ({ value: id, label: `${name}（${SPEAKER_KINDS[kind]}）` }))
  if (choices.length === 0) return null
  return (
    <DeskChecks label="谁来讲（宣讲团里选，不选也行）" choices={choices} value={chosen} onChange={onChange} />
  )
}
