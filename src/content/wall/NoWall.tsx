import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OpenedWall } from '../../../domain/content/api'
import { Stories } from '../../home/Stories'
import { Button } from '../../ui/Button'
import { call } from '../../ui/CallSheet'
import { List, ListRow } from '../../ui/ListRow'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { TextField } from '../../ui/TextField'
import { sceneTyped } from './scene'

type NoWallAnswer = Exclude<OpenedWall, { kind: 'open' }>

const WORDS = {
  retired: { title: '这面墙已经不在了', hint: '墙拆了，或者换了地方。墙上的故事还在，往下看。' },
  unknown: { title: '没找到这面墙', hint: '编号可能少了一位，照牌子再输一遍就行。也可以先看看别的故事。' },
  malformed: { title: '这个码没看清', hint: '码可能磨花了、折了。把牌子上的编号输进来，一样能打开。' },
} as const satisfies Record<NoWallAnswer['kind'], { title: string; hint: string }>

interface NoWallProps {
  answer: NoWallAnswer
  /** Opens the wall whose number was typed. */
  onScene(scene: string): void
}

/** Somewhere kind to end up with a code that opens nothing: what happened, the number by hand, stories, a phone. */
export function NoWall({ answer, onScene }: NoWallProps) {
  const [typed, setTyped] = useState('')
  const { title, hint } = WORDS[answer.kind]
  return (
    <>
      <Question hint={hint}>{title}</Question>
      <View className="stack">
        <TextField
          label="牌子上的编号"
          hint="印在码的下面，像 yangqian-1"
          value={typed}
          onChange={setTyped}
          most={40}
        />
        <Button kind="quiet" disabled={typed.trim() === ''} onClick={() => onScene(sceneTyped(typed))}>
          打开这面墙
        </Button>
      </View>
      <Section title="先看看这些故事">
        <Stories stories={answer.stories} />
      </Section>
      <List>
        <ListRow
          icon="phone"
          title="打电话问一问"
          note={`${answer.phone}，说一声码扫不开了`}
          onClick={() => call(answer.phone)}
        />
      </List>
    </>
  )
}
