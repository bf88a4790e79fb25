import type { GatheringFacts } from '../../../domain/gatherings/gathering'
import type { GatheringView } from '../../../domain/gatherings/views'
import { GatheringHead } from '../gathering/GatheringHead'
import { Programme } from '../gathering/Programme'
import { useNow } from '../parts/use-now'
import '../gathering/gathering.scss'

interface PreviewProps {
  facts: GatheringFacts
  homeName: string
  id: string
}

/** What the villagers will see, as it is being written. */
export function Preview({ facts, homeName, id }: PreviewProps) {
  const now = useNow()
  const view = viewOf(facts, homeName, id)
  return (
    <div className="edit-preview">
      <p className="quiet">手机上的样子</p>
      <GatheringHead view={view} now={now} />
      {facts.words !== '' && <p className="edit-preview-words">{facts.words}</p>}
      <Programme view={view} />
    </div>
  )
}

function viewOf(facts: GatheringFacts, homeName: string, id: string): GatheringView {
  const { kind, title, when, place, words, forWhom, programme, signUp, questions } = facts
  const { wanted, capacity, household, closes, fields } = signUp
  return {
    ...{
      id,
      kind,
      title: title || '还没有名称',
      when,
      place: place || '还没写地方',
      homeName,
      words,
      forWhom,
    },
    ...{
      programme: programme.filter(({ what }) => what !== ''),
      questions,
      household,
      closes,
      fields,
      capacity,
    },
    cancelled: false,
    door: wanted ? 'open' : 'none',
    left: wanted && capacity > 0 ? capacity : null,
    ...{ number: '', version: 1, updatedAt: '', path: [], phone: '', cancelReason: '', movedFrom: null },
    ...{ speakers: [], materials: [], branches: [], came: null, mine: null },
    counts: { taken: 0, people: 0, waiting: 0 },
  }
}
