import { useRef, useState } from 'react'
import { POSITION_KINDS, type Look } from '../../../domain/content/position'
import type { PositionView } from '../../../domain/content/positions-api'
import { content, newId } from '../../cloud'
import { submit } from '../../cloud/outbox'
import { asProblem } from '../../cloud/use-cached'

/** Sends what was seen, or keeps it until there is a network. */
export function useLook({ id, kind, place }: PositionView) {
  const command = useRef(newId())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [handed, setHanded] = useState<'sent' | 'kept'>()
  const send = async (look: Look) => {
    setBusy(true)
    setProblem('')
    const input = { id, command: command.current, ...look }
    const item = {
      id: command.current,
      module: 'content',
      action: 'lookAtPosition',
      input,
      title: `去看过 · ${POSITION_KINDS[kind]} · ${place}`,
    }
    try {
      const { sent } = await submit(item, () => content('lookAtPosition', input, { tries: 1 }))
      setHanded(sent ? 'sent' : 'kept')
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  return { busy, problem, handed, send }
}
