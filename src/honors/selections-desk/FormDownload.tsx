import { useState } from 'react'
import { asProblem } from '../../cloud/use-cached'
import { saveFrom } from '../../desk/save-file'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { honors } from '../shared/cloud'

/** The 推荐表 of one nomination, a Word form to print and sign. */
export function FormDownload({ id }: { id: string }) {
  const [state, setState] = useState({ busy: false, problem: '' })
  const download = async () => {
    setState({ busy: true, problem: '' })
    try {
      const { url, name } = await honors('nominationForm', { id }, { milliseconds: 30_000 })
      await saveFrom(url, name)
      setState({ busy: false, problem: '' })
    } catch (fault) {
      setState({ busy: false, problem: asProblem(fault).sentence })
    }
  }
  return (
    <div className="roster-way">
      <Button narrow kind="quiet" icon="text" busy={state.busy} onClick={() => void download()}>
        下载推荐表（Word）
      </Button>
      {state.problem !== '' && <ErrorNote sentence={state.problem} />}
    </div>
  )
}
