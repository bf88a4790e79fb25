import { useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import type { DayFigures } from '../../../domain/ceremonies/day-figures'
import { newId } from '../../cloud'
import { draftsOf } from '../../cloud/drafts'
import { submit } from '../../cloud/outbox'
import { asProblem } from '../../cloud/use-cached'
import { ceremonies } from '../cloud'
import { filledIn, reportedFigures } from './figures'

interface After {
  actual: DayFigures
  note: string
}

const drafts = draftsOf<After>('after', 1)

/** The report afterwards while it is written: kept at every change, and sent once, now or when the network is back. */
export function useAfter(view: RegistrationView) {
  const { id, facts, title } = view
  const [after, setAfter] = useState<After>(
    () => drafts.find(id)?.form ?? { actual: reportedFigures(facts), note: '' },
  )
  const [state, setState] = useState({ busy: false, kept: false, refusal: '' })
  const command = useRef(newId())
  const change = (part: Partial<After>) => {
    const next = { ...after, ...part }
    drafts.save(id, next)
    command.current = newId()
    setAfter(next)
  }
  const send = async () => {
    if (state.busy) return
    setState({ busy: true, kept: false, refusal: '' })
    const input = { id, command: command.current, actual: filledIn(after.actual), note: after.note }
    const item = {
      id: `${id}:after`,
      module: 'ceremonies',
      action: 'reportAfter',
      input,
      title: `${title} · 办完说一声`,
    }
    try {
      const { sent } = await submit(item, () => ceremonies('reportAfter', input))
      drafts.remove(id)
      if (sent) void Taro.navigateBack()
      setState({ busy: false, kept: !sent, refusal: '' })
    } catch (fault) {
      command.current = newId()
      setState({ busy: false, kept: false, refusal: asProblem(fault).sentence })
    }
  }
  return { ...after, ...state, change, send }
}
