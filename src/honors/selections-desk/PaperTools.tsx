import { useState } from 'react'
import type { SelectionView } from '../../../domain/honors/selections-api'
import { asProblem } from '../../cloud/use-cached'
import { ImportFile, IMPORT_MS } from '../../desk/ImportFile'
import { saveFrom } from '../../desk/save-file'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { honors } from '../shared/cloud'

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
        <ImportFile
          title="导入纸质推荐"
          words="先下载空表，一行写一个，填好从这里导入。全都写对才会记上，有一处不对就一行也不记。记上的照样要看内容、本人同意、村里走访。"
          take={(command, file) =>
            honors('importNominations', { id: view.id, command, file }, { milliseconds: IMPORT_MS })
          }
          said={({ added }) => `记上了 ${added} 个，在“等村里走访”里`}
          onEmpty={() => void download(true)}
          onClose={() => setImporting(false)}
          onDone={onChanged}
        />
      )}
    </>
  )
}
