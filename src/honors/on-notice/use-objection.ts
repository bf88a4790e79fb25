import { useRef, useState } from 'react'
import * as v from 'valibot'
import { ObjectionText } from '../../../domain/honors'
import type { NoticePage } from '../../../domain/honors/public-api'
import { newId } from '../../cloud'
import { draftsOf } from '../../cloud/drafts'
import { submit } from '../../cloud/outbox'
import { asProblem } from '../../cloud/use-cached'
import { honors } from '../shared/cloud'

const drafts = draftsOf<ObjectionText>('objection', 1)
const EMPTY: ObjectionText = { words: '', name: '', phone: '' }

/** What somebody has to say against one on notice: kept while it is written, sent or left to wait for the network. */
export function useObjection({ id: nominationId, name }: NoticePage) {
  const ids = useRef({ id: newId(), command: newId() })
  const [text, setText] = useState(() => drafts.find(nominationId)?.form ?? EMPTY)
  const [faults, setFaults] = useState<Partial<Record<keyof ObjectionText, string>>>({})
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [handed, setHanded] = useState<'sent' | 'kept'>()

  const change = (changes: Partial<ObjectionText>) => {
    const next = { ...text, ...changes }
    setText(next)
    setFaults({})
    drafts.save(nominationId, next)
  }
  const send = async () => {
    const read = v.safeParse(ObjectionText, text)
    if (!read.success) {
      setFaults(faultsOf(v.flatten<typeof ObjectionText>(read.issues).nested ?? {}))
      return
    }
    setBusy(true)
    setProblem('')
    const input = { ...ids.current, nominationId, text: read.output }
    const item = {
      id: ids.current.command,
      module: 'honors',
      action: 'raiseObjection',
      input,
      title: `对公示的意见 · ${name}`,
    }
    try {
      const { sent } = await submit(item, () => honors('raiseObjection', input))
      drafts.remove(nominationId)
      setHanded(sent ? 'sent' : 'kept')
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  return { text, change, faults, busy, problem, handed, send }
}

function faultsOf(
  nested: Partial<Record<keyof ObjectionText, readonly string[]>>,
): Partial<Record<keyof ObjectionText, string>> {
  return { words: nested.words?.[0], name: nested.name?.[0], phone: nested.phone?.[0] }
}
