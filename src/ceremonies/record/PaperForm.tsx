import { useState } from 'react'
import { asProblem } from '../../cloud/use-cached'
import { ListRow } from '../../ui/ListRow'
import { ceremonies } from '../cloud'
import { deliver } from '../files/deliver'
import { fileOf } from '../files/file'

const NOT_OPENED = '表做好了，没能打开。请看看网络，再点一次。'
const PATIENCE = { milliseconds: 30_000 }

/** A row that makes one registration a Word form, to print large and sign. */
export function PaperForm({ id }: { id: string }) {
  const [state, setState] = useState<'still' | 'busy' | 'done'>('still')
  const [problem, setProblem] = useState('')
  const make = async () => {
    if (state === 'busy') return
    setState('busy')
    setProblem('')
    try {
      const { title, url } = await ceremonies('exportRegistrationForm', { id }, PATIENCE)
      const isOpen = await deliver(fileOf(title, url))
      setState(isOpen ? 'done' : 'still')
      if (!isOpen) setProblem(NOT_OPENED)
    } catch (fault) {
      setState('still')
      setProblem(asProblem(fault).sentence)
    }
  }
  const words = { still: '能打印、能签字', busy: '正在做，稍等', done: '做好了，在下载的文件里' }[state]
  return <ListRow icon="text" title="存成 Word 表" note={problem || words} onClick={() => void make()} />
}
