import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { UrgentWords } from '../../../domain/content/screen-item'
import type { CloudProblem } from '../../cloud'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { ErrorNote } from '../../ui/ErrorNote'
import { PassageField } from '../../ui/PassageField'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import type { Lie } from '../stage/Stage'
import { StagePreview } from '../stage/StagePreview'
import { faultsAt } from './faults'

const LENGTHS = [
  { value: '30', label: '半小时' },
  { value: '120', label: '两小时' },
  { value: '720', label: '12 小时' },
  { value: '1440', label: '一天' },
] as const

type Length = (typeof LENGTHS)[number]['value']

interface UrgentFormProps {
  title: string
  /** How the screen looks on which it is shown before it is sent. */
  lie: Lie
  villageName: string
  /** The area it is sent to as a whole; empty for one screen. */
  place: string
  busy: boolean
  problem: CloudProblem | undefined
  /** What sending it comes to, read before it is sent. */
  children: ReactNode
  onSend(words: { title: string; text: string }, minutes: number): void
  onClose(): void
}

/** Writes an urgent notice, shows how it will stand on the screen, and sends it only after that look. */
export function UrgentForm(props: UrgentFormProps) {
  const { lie, villageName, place, busy, problem, children, onSend, onClose } = props
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [length, setLength] = useState<Length>('120')
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [looking, setLooking] = useState<number>()
  const words = { title: title.trim(), text: text.replace(/\s+/g, ' ').trim() }
  const minutes = Number(length)
  const look = () => {
    const found = faultsAt(v.safeParse(UrgentWords, words))
    setFaults(found)
    if (Object.keys(found).length === 0) setLooking(Date.now())
  }
  if (looking !== undefined) {
    const from = new Date(looking).toISOString()
    const until = new Date(looking + minutes * 60_000).toISOString()
    return (
      <Sheet title="看一遍再发" open onClose={onClose}>
        <View className="stack">
          <View className="screen-pane-picture">
            <StagePreview
              lie={lie}
              side={180}
              villageName={villageName}
              at={looking}
              urgent={{ ...words, from, until, place }}
            />
          </View>
          {children}
          {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
          <Button busy={busy} onClick={() => onSend(words, minutes)}>
            没有错，发出去
          </Button>
          <Button kind="quiet" disabled={busy} onClick={() => setLooking(undefined)}>
            回去改
          </Button>
        </View>
      </Sheet>
    )
  }
  return (
    <Sheet title={props.title} open onClose={onClose}>
      <View className="stack">
        <TextField
          label="标题"
          hint="一眼看明白的几个字，像“今晚停水”"
          value={title}
          error={faults.title}
          most={14}
          onChange={setTitle}
        />
        <PassageField
          label="内容"
          hint="什么时候、在哪里、要做什么。要留电话就写村里的座机"
          value={text}
          error={faults.text}
          most={100}
          onChange={setText}
        />
        <ChoiceField
          label="放多久"
          paired
          choices={LENGTHS}
          value={length}
          onChange={(next) => setLength(next)}
        />
        <Button onClick={look}>看看屏上的样子</Button>
      </View>
    </Sheet>
  )
}
