import { useState } from 'react'
import type { SelectionView } from '../../../domain/honors/selections-api'
import { asProblem } from '../../cloud/use-cached'
import { saveFrom } from '../../desk/save-file'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { honors } from '../shared/cloud'
import { ImportPapers } from './ImportPapers'

/** The list as Excel, out and in. */
export function PaperTools({ view, onChanged }: { view: SelectionView; onChanged(): void }) {
  const [importing, setImporting] = useState(false)
  const [file, setFile] = useState({ busy: false, problem: '' })
  const download = async (empty: boolean) => {
    setFile({ busy: true, problem: '' })
    try {
      const { url, name } = await honors(
        'exportNominations',
        { id: view.id, empty },
        { milliseconds: 30_000 },
      )
      await saveFrom(url, name)
      setFile({ busy: false, problem: '' })
    } catch (fault) {
      setFile({ busy: false, problem: asProblem(fault).sentence })
    }
  }
  return (
    <>
      <Button narrow kind="quiet" busy={file.busy} onClick={() => void download(false)}>
        导出汇总表
      </Button>
      {view.actions.includes('putOnNotice') && (
        <Button narrow kind="quiet" onClick={() => setImporting(true)}>
          导入纸质推荐
        </Button>
      )}
      {file.problem !== '' && <ErrorNote sentence={file.problem} />}
      {importing && (
        <ImportPapers
          id={view.id}
          onEmpty={() => void download(true)}
          onClose={() => setImporting(false)}
          onDone={onChanged}
        />
      )}
    </>
  )
}
