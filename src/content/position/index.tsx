import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { dayOf } from '../../../domain/calendar'
import { LOOK_STATES, POSITION_KINDS, STATES, type LookState } from '../../../domain/content/position'
import type { PositionView } from '../../../domain/content/positions-api'
import { content, currentPersonId, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { call } from '../../ui/CallSheet'
import { ChoiceField } from '../../ui/ChoiceField'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { PassageField } from '../../ui/PassageField'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { Status } from '../../ui/Status'
import { LookPhoto } from './LookPhoto'
import { useLook } from './use-look'

const CHOICES = STATES.map((value) => ({ value, label: LOOK_STATES[value] }))

/** Standing before a wall, a banner or a board: how it is, and a photograph if one likes. */
export default function PositionPage() {
  const { id = '' } = useRouter().params
  const { data, loading, problem, refresh } = useCached(`position:${currentPersonId()}:${id}`, () =>
    content('readPosition', { id }),
  )
  if (data !== undefined) return <Looking key={data.id} view={data} offline={problem?.code === 'offline'} />
  return (
    <Page title="去看一看">
      {loading && <Loading shape="text" count={4} />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
    </Page>
  )
}

function Looking({ view, offline }: { view: PositionView; offline: boolean }) {
  const [state, setState] = useState<LookState>()
  const [note, setNote] = useState('')
  const [photo, setPhoto] = useState('')
  const look = useLook(view)
  if (look.handed !== undefined)
    return (
      <Done words={look.handed === 'sent' ? '记下来了' : '先存在手机里了'} kept={look.handed === 'kept'} />
    )
  const may = view.actions.includes('look')
  const send = () => void look.send({ day: dayOf(Date.now()), state: state ?? 'fine', note, photo })
  return (
    <Page
      title="去看一看"
      foot={
        may ? (
          <View>
            <Button busy={look.busy} disabled={state === undefined} onClick={send}>
              记下来
            </Button>
            <Status done>没有网也能记，有网自动送</Status>
          </View>
        ) : undefined
      }
    >
      {offline && <OfflineNote />}
      <Question hint={[view.villageName, view.shows].filter(Boolean).join(' · ')}>
        {`${POSITION_KINDS[view.kind]} · ${view.place}`}
      </Question>
      {look.problem !== '' && <ErrorNote sentence={look.problem} />}
      {may && (
        <View className="stack">
          <ChoiceField
            label="什么样子？"
            choices={CHOICES}
            value={state}
            onChange={(next) => setState(next)}
          />
          <PassageField label="看到的情况" optional value={note} onChange={setNote} most={200} />
          <LookPhoto positionId={view.id} photo={photo} onChange={setPhoto} />
        </View>
      )}
      {view.keeper.phone !== '' && may && (
        <List>
          <ListRow
            icon="phone"
            title={`打给管护人${view.keeper.name}`}
            note={view.keeper.phone}
            onClick={() => call(view.keeper.phone)}
          />
        </List>
      )}
      <Section title="以前看的">
        {view.looks.length === 0 ? (
          <View className="quiet">还没有人去看过</View>
        ) : (
          <List>
            {view.looks.slice(0, 5).map((one) => (
              <ListRow
                key={`${one.day}${one.note}`}
                title={LOOK_STATES[one.state]}
                note={[one.day, one.who, one.note].filter(Boolean).join(' · ')}
              />
            ))}
          </List>
        )}
      </Section>
    </Page>
  )
}

function Done({ words, kept }: { words: string; kept: boolean }) {
  return (
    <Page title="去看一看" foot={<Button onClick={() => void Taro.navigateBack()}>去看下一处</Button>}>
      <Empty icon="check" title={words}>
        {kept ? '等有了网，会自动送上去。' : '下次该看的日子，从今天重新算。'}
      </Empty>
    </Page>
  )
}
