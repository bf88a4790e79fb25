import { useState } from 'react'
import { View } from '@tarojs/components'
import * as v from 'valibot'
import { UrgentWords } from '../../../domain/content/screen-item'
import { content } from '../../cloud'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { ErrorNote } from '../../ui/ErrorNote'
import { PassageField } from '../../ui/PassageField'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { StagePreview } from '../stage/StagePreview'
import { faultsAt } from './faults'
import type { OneScreen } from './use-screen'

const LENGTHS = [
  { value: '30', label: '半小时' },
  { value: '120', label: '两小时' },
  { value: '720', label: '12 小时' },
  { value: '1440', label: '一天' },
] as const

type Length = (typeof LENGTHS)[number]['value']

/** Writes an urgent notice, shows how it will stand on the screen, and sends it only after that look. */
export function UrgentSheet({ screen, onClose }: { screen: OneScreen; onClose(): void }) {
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [length, setLength] = useState<Length>('120')
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [looking, setLooking] = useState<number>()
  const { view, busy, problem, take } = screen
  if (view === undefined) return null
  const words = { title: title.trim(), text: text.replace(/\s+/g, ' ').trim() }
  const minutes = Number(length)
  const look = () => {
    const found = faultsAt(v.safeParse(UrgentWords, words))
    setFaults(found)
    if (Object.keys(found).length === 0) setLooking(Date.now())
  }
  const send = async () => {
    if (await take((stamp) => content('sendUrgent', { ...stamp, words, minutes }))) onClose()
  }
  if (looking !== undefined) {
    const urgent = {
      ...words,
      from: new Date(looking).toISOString(),
      until: new Date(looking + minutes * 60_000).toISOString(),
    }
    const lie = view.orientation === 'landscape' ? 'landscape' : 'portrait'
    return (
      <Sheet title="看一遍再发" open onClose={onClose}>
        <View className="stack">
          <View className="screen-pane-picture">
            <StagePreview lie={lie} side={180} villageName={view.villageName} at={looking} urgent={urgent} />
          </View>
          <View>{`发出后 20 秒里，“${view.name}”马上换成这个，到时候自己结束。`}</View>
          {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
          <Button busy={busy} onClick={() => void send()}>
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
    <Sheet title="发紧急通知" open onClose={onClose}>
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
