import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SignUpForm } from '../../../domain/gatherings/sign-up'
import type { GatheringView } from '../../../domain/gatherings/views'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { NumberField } from '../../ui/NumberField'
import { ListPicker } from '../../ui/PickerField'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { QuestionField } from '../parts/QuestionField'
import { answered, answerTo } from '../parts/answers'
import { useSignUp } from './use-sign-up'

interface SignUpSheetProps {
  view: GatheringView
  onClose(): void
  onDone(): void
}

/** How many come; all else may be left out. What is pressed last says what it does. */
export function SignUpSheet({ view, onClose, onDone }: SignUpSheetProps) {
  const { mine, household, fields, branches, door } = view
  const isChange = mine !== null && mine.status !== 'left'
  const [form, setForm] = useState<SignUpForm>(() => begun(view))
  const { busy, problem, signUp } = useSignUp(view, onDone)
  const put = (part: Partial<SignUpForm>) => setForm((before) => ({ ...before, ...part }))
  const fault = (path: string) => problem?.fields.find((one) => one.path.startsWith(path))?.message
  const yes = isChange ? '就改成这样' : door === 'line' ? `排队，${form.seats} 位` : `报名，${form.seats} 位`
  return (
    <Sheet title={isChange ? '改一改' : door === 'line' ? '排队等位子' : '报名'} open onClose={onClose}>
      <View className="stack">
        {household > 1 && (
          <NumberField
            label="一共来几位"
            hint={`连您自己，一家最多 ${household} 位`}
            unit="位"
            least={1}
            most={household}
            value={form.seats}
            error={fault('form.seats')}
            onChange={(seats) => put({ seats: Math.max(1, seats ?? 1) })}
          />
        )}
        <TextField
          label="怎么称呼"
          optional
          most={20}
          value={form.name}
          error={fault('form.name')}
          onChange={(name) => put({ name })}
        />
        <TextField
          label="手机尾号四位"
          hint="名字一样的时候好分清"
          optional
          kind="phone"
          most={4}
          value={form.phoneTail}
          error={fault('form.phoneTail')}
          onChange={(text) => put({ phoneTail: text.replace(/\D/g, '').slice(0, 4) })}
        />
        {branches.length > 0 && (
          <ListPicker
            label="哪个支部"
            optional
            shown={branches.find(({ id }) => id === form.branchId)?.name ?? ''}
            placeholder="不说也行"
            choices={['不说', ...branches.map(({ name }) => name)]}
            chosen={branches.findIndex(({ id }) => id === form.branchId) + 1}
            error={fault('form.branchId')}
            onChoose={(place) => put({ branchId: branches[place - 1]?.id ?? '' })}
          />
        )}
        {fields.map((field) => (
          <QuestionField
            key={field.id}
            question={field}
            value={answerTo(form.answers, field.id)}
            onChange={(text) => put({ answers: answered(form.answers, field.id, text) })}
          />
        ))}
        {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        <Button busy={busy} onClick={() => void signUp(form)}>
          {yes}
        </Button>
        <View className="quiet">名单只有办的人看得到。来不了，开始前都能退。</View>
      </View>
    </Sheet>
  )
}

function begun({ mine }: GatheringView): SignUpForm {
  if (mine === null || mine.status === 'left')
    return {
      seats: 1,
      name: mine?.name ?? '',
      phoneTail: mine?.phoneTail ?? '',
      branchId: mine?.branchId ?? '',
      answers: [],
    }
  const { seats, name, phoneTail, branchId, answers } = mine
  return { seats, name, phoneTail, branchId, answers }
}
