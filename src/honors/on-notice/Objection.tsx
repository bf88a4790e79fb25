import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { monthDayText } from '../../../domain/calendar'
import type { NoticePage } from '../../../domain/honors/public-api'
import { waiting, type Waiting } from '../../cloud/outbox'
import { Button } from '../../ui/Button'
import { call } from '../../ui/CallSheet'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Page } from '../../ui/Page'
import { PassageField } from '../../ui/PassageField'
import { Question } from '../../ui/Question'
import { TextField } from '../../ui/TextField'
import { Timeline } from '../../ui/Timeline'
import { NotSent } from '../shared/NotSent'
import { aboutText } from '../shared/about'
import { useObjection } from './use-objection'
import './objection.scss'

/** Where one says what is wrong about somebody on notice, and is told who will read it. */
export function Objection({ notice }: { notice: NoticePage }) {
  const { text, change, faults, busy, problem, handed, send } = useObjection(notice)
  if (handed !== undefined) return <Handed notice={notice} wasKept={handed === 'kept'} />
  return (
    <Page
      title="我有话说"
      foot={
        <Button busy={busy} onClick={() => void send()}>
          送给镇里
        </Button>
      }
    >
      <Question hint={aboutText([notice.name, notice.selectionTitle])}>哪里不对？</Question>
      <View className="objection-promise" role="note">
        您写的只有镇里主办的人看，不会放到公示上，也不会告诉本人和推荐的人是谁说的。
      </View>
      {problem !== '' && <ErrorNote sentence={problem} />}
      <View className="stack">
        <PassageField
          label="哪里不对，怎么回事"
          hint="什么时候、什么事，说得越清楚越好查"
          value={text.words}
          error={faults.words}
          most={500}
          onChange={(words) => change({ words })}
        />
        <TextField
          label="您的姓名"
          optional
          hint="不写也行，一样会去查"
          value={text.name}
          error={faults.name}
          most={20}
          onChange={(name) => change({ name })}
        />
        <TextField
          label="您的电话"
          optional
          hint="留了，查的时候好问您"
          kind="phone"
          value={text.phone}
          error={faults.phone}
          onChange={(phone) => change({ phone })}
        />
      </View>
    </Page>
  )
}

function Handed({ notice, wasKept }: { notice: NoticePage; wasKept: boolean }) {
  const { until, phone } = notice
  const [kept, setKept] = useState(wasKept)
  const isIt = ({ action, input }: Waiting) =>
    action === 'raiseObjection' && 'nominationId' in input && input.nominationId === notice.id
  return (
    <Page title="我有话说" foot={<Button onClick={leave}>看完了</Button>}>
      <Question
        hint={
          kept
            ? `公示到 ${monthDayText(until)}，请在那以前连上网；等不及可以打电话。`
            : '您说的只有镇里主办的人看得到。'
        }
      >
        {kept ? '网不太好，先存在手机里' : '收到了，谢谢您说出来'}
      </Question>
      <NotSent
        of={isIt}
        dropped="写好的会从这部手机上删掉，镇里就看不到了。"
        onSent={() => setKept(waiting().some(isIt))}
        onDropped={leave}
      />
      <Timeline moments={nextSteps(kept)} />
      {phone !== '' && (
        <List>
          <ListRow icon="phone" title="打电话说" note={phone} onClick={() => call(phone)} />
        </List>
      )}
    </Page>
  )
}

function nextSteps(kept: boolean) {
  return [
    kept
      ? { title: '等有网送到镇里', note: '打开乡风就会自动送，不用重新写', tone: 'now' as const }
      : { title: '送到镇里了', tone: 'done' as const },
    {
      title: '镇里去核实',
      note: '问清楚以前，这一家不会命名',
      tone: kept ? ('pending' as const) : ('now' as const),
    },
    {
      title: '有了结果告诉您',
      note: '在“我的”里的“消息”里看；属实就撤下，有出入就改正、延长公示',
      tone: 'pending' as const,
    },
  ]
}

function leave() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/home/index' })
}
