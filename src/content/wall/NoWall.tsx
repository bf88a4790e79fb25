import { useState } from 'react'
import { View } from '@tarojs/components'
import type { OpenedWall } from '../../../domain/content/api'
import { sceneTyped } from '../../../domain/content/wall'
import { Stories } from '../../home/Stories'
import { Button } from '../../ui/Button'
import { call } from '../../ui/CallSheet'
import { List, ListRow } from '../../ui/ListRow'
import { Question } from '../../ui/Question'
import { Section } from '../../ui/Section'
import { TextField } from '../../ui/TextField'

type NoWallAnswer = Exclude<OpenedWall, { kind: 'open' }>

const WORDS = {
  retired: { title: '这面墙已经不在了', hint: '墙拆了，或者换了地方。墙上的故事还在，往下看。' },
  unknown: { title: '没找到这面墙', hint: '照牌子上的编号再输一遍。也可以先看看别的故事。' },
  mistyped: { title: '编号输错了一位', hint: '照牌子上再看一遍。输的时候不用空格，五位数字就行。' },
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
          hint="码下面的五位数字，像 1 0 0 3 7"
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
