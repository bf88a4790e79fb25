import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CadreReportView } from '../../../domain/ceremonies/cadre-api'
import { CADRE_ACTIONS } from '../../../domain/ceremonies/cadre-workflow'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { ceremonies } from '../../ceremonies/cloud'
import { useStep } from '../../form/use-step'
import { Reason } from '../../ceremonies/review/Reason'

/** The steps that are asked about on a sheet. */
export type AskedAction = 'note' | 'return' | 'remind' | 'withdraw'

interface SheetWords {
  title: string
  /** What follows from it. */
  follows: string
  label: string
  phrases: readonly string[]
  /** What to say when words are needed and there are none. */
  needed?: string
}

const WORDS: Readonly<Record<AskedAction, SheetWords>> = {
  note: {
    title: '看过了？',
    follows: '他会收到一条消息，说您看过了。',
    label: '想说的话',
    phrases: ['照报的办，节俭一点', '办完记得报一声'],
  },
  return: {
    title: '请他补什么？',
    follows: '他会收到您写的话，改好再交上来。',
    label: '要补什么',
    phrases: ['桌数和每桌花费再核一下', '写清楚请了哪些人', '用的车是谁的，写明白'],
    needed: '写一两句要补什么，他才知道怎么改',
  },
  remind: {
    title: '提醒他报事后？',
    follows: '他会收到一条消息。一天提醒一次就够了。',
    label: '想说的话',
    phrases: ['办完了，请报一下事后', '不会填就打电话说'],
  },
  withdraw: {
    title: '撤回这份报告？',
    follows: '撤回以后就到这里为止，纪检不再看。还要报，重新填一份。',
    label: '为什么撤回',
    phrases: ['不办了', '填错了，重新填'],
  },
}

interface ReportSheetProps {
  view: CadreReportView
  action: AskedAction
  onDone(): void
  onClose(): void
}

/** Asks once more before a step, with room for words; tells what follows. */
export function ReportSheet({ view, action, onDone, onClose }: ReportSheetProps) {
  const [said, setSaid] = useState('')
  const [error, setError] = useState<string>()
  const { busy, refusal, take } = useStep(onDone)
  const { title, follows, label, phrases, needed } = WORDS[action]
  const decide = () => {
    if (needed !== undefined && said.trim().length < 2) setError(needed)
    else void take((command) => sent(action, { id: view.id, version: view.version, command }, said.trim()))
  }
  return (
    <Sheet title={title} open onClose={onClose}>
      <View className="reason">
        <View className="quiet">{follows}</View>
        <Reason
          label={label}
          optional={needed === undefined}
          error={error}
          value={said}
          phrases={phrases}
          onChange={setSaid}
        />
        {refusal !== '' && <ErrorNote sentence={refusal} />}
        <Button kind={action === 'withdraw' ? 'danger' : 'primary'} busy={busy} onClick={decide}>
          {CADRE_ACTIONS[action].name}
        </Button>
      </View>
    </Sheet>
  )
}

interface Stamp {
  id: string
  version: number
  command: string
}

function sent(action: AskedAction, stamp: Stamp, said: string): Promise<CadreReportView> {
  switch (action) {
    case 'note':
      return ceremonies('noteCadreReport', { ...stamp, words: said })
    case 'return':
      return ceremonies('returnCadreReport', { ...stamp, reason: said })
    case 'remind':
      return ceremonies('remindCadreReport', { ...stamp, words: said })
    case 'withdraw':
      return ceremonies('withdrawCadreReport', { ...stamp, reason: said })
  }
}
