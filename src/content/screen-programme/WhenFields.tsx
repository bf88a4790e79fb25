import { useState } from 'react'
import { Picker, Text, View } from '@tarojs/components'
import { dayOf } from '../../../domain/calendar'
import { bothCalendars } from '../../../domain/lunar'
import type { When } from '../../../domain/content/screen-item'
import { ChoiceField } from '../../ui/ChoiceField'
import { DayPicker } from '../../ui/PickerField'
import { Field } from '../../ui/Field'
import { press } from '../../ui/press'
import { ALWAYS } from './items'

interface WhenFieldsProps {
  when: When
  error: string | undefined
  onChange(when: When): void
}

const WEEK = ['日', '一', '二', '三', '四', '五', '六'] as const

const KINDS = [
  { value: 'always', label: '一直放' },
  { value: 'times', label: '只在有些时候放' },
] as const

/** When an item is shown: always, or only on some days and hours. */
export function WhenFields({ when, error, onChange }: WhenFieldsProps) {
  const [timed, setTimed] = useState(JSON.stringify(when) !== JSON.stringify(ALWAYS))
  const pick = (kind: (typeof KINDS)[number]['value']) => {
    setTimed(kind === 'times')
    if (kind === 'always') onChange(ALWAYS)
  }
  return (
    <>
      <ChoiceField
        label="什么时候放"
        paired
        choices={KINDS}
        value={timed ? 'times' : 'always'}
        error={error}
        onChange={pick}
      />
      {timed && <Times when={when} onChange={onChange} />}
    </>
  )
}

function Times({ when, onChange }: Omit<WhenFieldsProps, 'error'>) {
  const [today] = useState(() => dayOf(Date.now()))
  const toggle = (day: number) => {
    const days = when.days.includes(day)
      ? when.days.filter((each) => each !== day)
      : [...when.days, day].sort()
    onChange({ ...when, days })
  }
  const hours = (part: Partial<When>) => {
    // One end alone means nothing: the other takes the usual hour.
    const next = { ...when, ...part }
    onChange({ ...next, from: next.from || '07:00', until: next.until || '21:00' })
  }
  return (
    <>
      <View className="week" role="group" ariaLabel="星期几，一个不选就是每天">
        {WEEK.map((name, day) => (
          <View
            key={name}
            className={`week-day press ${when.days.includes(day) ? 'week-day-on' : ''}`}
            {...press(() => toggle(day), {
              role: 'checkbox',
              chosen: when.days.includes(day),
              label: `周${name}`,
            })}
          >
            <Text>{name}</Text>
          </View>
        ))}
      </View>
      <View className="when-pair">
        <Clock label="几点开始" value={when.from} onChange={(from) => hours({ from })} />
        <Clock label="几点结束" value={when.until} onChange={(until) => hours({ until })} />
      </View>
      <DayPicker
        label="放到哪天为止"
        optional
        day={when.lastDay || today}
        from={today}
        shown={when.lastDay === '' ? '' : bothCalendars(when.lastDay)}
        placeholder="不限"
        onChoose={(lastDay) => onChange({ ...when, lastDay })}
      />
    </>
  )
}

function Clock({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  return (
    <Picker mode="time" value={value || '07:00'} onChange={(event) => onChange(event.detail.value)}>
      <Field label={label}>
        <Text className={value === '' ? 'field-placeholder' : ''}>{value === '' ? '不限' : value}</Text>
      </Field>
    </Picker>
  )
}
