import { useState } from 'react'
import { View } from '@tarojs/components'
import type { LookView, RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { PassageField } from '../../ui/PassageField'
import { Section } from '../../ui/Section'
import { Status } from '../../ui/Status'
import { TextField } from '../../ui/TextField'
import { RecordHead } from '../record/RecordHead'
import { Figures } from './Figures'
import { OthersLook } from './OthersLook'
import { Photos } from './Photos'
import { allAsReported } from './figures'
import { useLook, type Handed } from './use-look'

const OUTCOMES = [
  { value: 'asReported', label: '和报的一样' },
  { value: 'reminded', label: '提醒过了', hint: '有出入，和这家说过' },
  { value: 'persuaded', label: '劝过，改了', hint: '当场减了桌、换了烟酒' },
] as const satisfies readonly { value: LookView['outcome']; label: string; hint?: string }[]

interface LookFormProps {
  view: RegistrationView
  onHanded(handed: Handed): void
}

/** What one member saw: numbers first, then how it was left, all else optional. */
export function LookForm({ view, onHanded }: LookFormProps) {
  const look = useLook(view, onHanded)
  const { draft, change, differences, busy, problem, send } = look
  const [lacking, setLacking] = useState<string>()
  const { facts } = view
  const other = look.isAgain ? undefined : view.looks.at(-1)
  const sendChecked = () => {
    const missing = lackingOf(draft.actual, draft.outcome)
    setLacking(missing)
    if (missing === undefined) void send()
  }
  const everythingAsReported = () => {
    change({ actual: allAsReported(facts), outcome: 'asReported' })
    setLacking(undefined)
  }
  return (
    <Page
      title="现场核实"
      tone={view.ceremony === 'funeral' ? 'funeral' : 'wedding'}
      foot={
        <View>
          <Button busy={busy} onClick={sendChecked}>
            记下来
          </Button>
          <Status done>没有网也能记，有网自动送</Status>
        </View>
      }
    >
      <RecordHead view={view} />
      {look.isAgain && <View className="quiet">您记过一次，再记就换成新的。</View>}
      {other !== undefined && (
        <OthersLook
          look={other}
          busy={busy}
          onSame={() => void send({ ...draft, actual: other.actual, outcome: other.outcome })}
        />
      )}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
      <Section title="看到的数">
        <View className="stack">
          <Button kind="quiet" icon="check" onClick={everythingAsReported}>
            都和报的一样
          </Button>
          <Figures
            facts={facts}
            actual={draft.actual}
            differences={differences}
            onChange={(actual) => change({ actual })}
          />
        </View>
      </Section>
      <ChoiceField
        label="怎么样？"
        error={lacking}
        choices={OUTCOMES}
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <TextField
        label="同去的人"
        optional
        value={draft.withName}
        most={40}
        onChange={(withName) => change({ withName })}
      />
      <PassageField label="情况" optional value={draft.note} onChange={(note) => change({ note })} />
      <Photos registrationId={view.id} photos={draft.photos} onChange={(photos) => change({ photos })} />
    </Page>
  )
}

function lackingOf(actual: object, outcome: LookView['outcome'] | undefined): string | undefined {
  if (Object.keys(actual).length === 0) return '先记一样看到的数，和报的一样就点“都和报的一样”'
  return outcome === undefined ? '选一个：和报的一样，还是提醒过、劝过' : undefined
}
