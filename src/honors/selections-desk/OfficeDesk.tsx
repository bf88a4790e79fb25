import { useState } from 'react'
import { useMe } from '../../cloud'
import { staffEntries } from '../../mine/staff-entries'
import { Desk } from '../../ui/Desk'
import { NominationPane } from './NominationPane'
import { ObjectionList } from './ObjectionList'
import { ObjectionPane } from './ObjectionPane'
import { Roster } from './Roster'
import { SelectionList } from './SelectionList'
import { SelectionPane } from './SelectionPane'
import { PlanEditor } from './plan/PlanEditor'
import type { PlanStart } from './plan/plan-drafts'
import { useSelection } from './use-selection'
import { useSelections } from './use-selections'

interface OfficeDeskProps {
  areaId: string
  opened: { selection: string; objection: string }
}

/** What stands in the middle of the desk. */
type Place = { at: 'selections' } | { at: 'roster' } | { at: 'objections' } | { at: 'plan'; start: PlanStart }

const TITLES = { selections: '评选', roster: '推荐名单', objections: '异议', plan: '评选方案' } as const

/** One list of the desk with what is chosen in it, and the way between them. */
export function OfficeDesk({ areaId, opened }: OfficeDeskProps) {
  const { data: me } = useMe()
  const [place, setPlace] = useState<Place>(() => beginAt(opened))
  const [selectionId, setSelectionId] = useState(opened.selection)
  const [nominationId, setNominationId] = useState('')
  const [objectionId, setObjectionId] = useState(opened.objection)
  const list = useSelections(areaId)
  const chosen = selectionId || (list.rows?.[0]?.id ?? '')
  const selection = useSelection(chosen)
  // What a step changed shows in every list it stands in.
  const [turn, setTurn] = useState(0)
  const changed = () => {
    void selection.refresh()
    void list.refresh()
    setTurn((before) => before + 1)
  }
  const toObjection = (id: string) => {
    setObjectionId(id)
    setPlace({ at: 'objections' })
  }
  const toRoster = (id: string) => {
    setSelectionId(id)
    setNominationId('')
    setPlace({ at: 'roster' })
  }
  const panes = {
    selections: chosen !== '' && (
      <SelectionPane
        key={chosen}
        areaId={areaId}
        record={selection}
        onChanged={changed}
        onRoster={() => toRoster(chosen)}
        onEdit={(view) => setPlace({ at: 'plan', start: { kind: 'edit', view } })}
      />
    ),
    roster: nominationId !== '' && selection.data !== undefined && (
      <NominationPane
        key={nominationId}
        id={nominationId}
        selection={selection.data}
        turn={turn}
        onChanged={changed}
        onObjection={toObjection}
      />
    ),
    objections: objectionId !== '' && (
      <ObjectionPane key={objectionId} id={objectionId} onChanged={changed} />
    ),
    plan: false,
  }
  return (
    <Desk
      title={TITLES[place.at]}
      entries={staffEntries(me?.grants ?? [])}
      now={`/honors/selections-desk/index?areaId=${areaId}`}
      pane={panes[place.at] || undefined}
    >
      {place.at === 'selections' && (
        <SelectionList
          areaId={areaId}
          list={list}
          chosen={chosen}
          onChoose={setSelectionId}
          onOpen={toRoster}
          onNew={(start) => setPlace({ at: 'plan', start })}
          onObjections={() => setPlace({ at: 'objections' })}
        />
      )}
      {place.at === 'roster' && (
        <Roster
          key={chosen}
          areaId={areaId}
          selection={selection}
          chosen={nominationId}
          turn={turn}
          onChoose={setNominationId}
          onChanged={changed}
          onBack={() => setPlace({ at: 'selections' })}
        />
      )}
      {place.at === 'objections' && (
        <ObjectionList
          areaId={areaId}
          chosen={objectionId}
          turn={turn}
          onChoose={setObjectionId}
          onBack={() => setPlace({ at: 'selections' })}
        />
      )}
      {place.at === 'plan' && (
        <PlanEditor
          start={place.start}
          areaId={areaId}
          onLeave={() => setPlace({ at: 'selections' })}
          onSaved={({ id }) => {
            setSelectionId(id)
            setPlace({ at: 'selections' })
            changed()
          }}
        />
      )}
    </Desk>
  )
}

function beginAt({ selection, objection }: OfficeDeskProps['opened']): Place {
  if (objection !== '') return { at: 'objections' }
  return { at: selection === '' ? 'selections' : 'roster' }
}
