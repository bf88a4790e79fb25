import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { StandardDraft } from '../../../domain/ceremonies'
import { useCached, currentPersonId } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Status } from '../../ui/Status'
import { useWide } from '../../ui/use-wide'
import { ceremonies } from '../cloud'
import { ForComputer } from '../standards-desk/ForComputer'
import { Results } from './Results'
import { useWhatIf } from './use-what-if'
import './index.scss'

/** A draft tried on what was reported in the past: how many would have been over. Nothing is kept, nobody is told. */
export default function WhatIfPage() {
  const { id = '', areaId = '' } = useRouter().params
  const wide = useWide()
  const { data, loading, problem, refresh } = useCached(`standard:${currentPersonId()}:${id}`, () =>
    ceremonies('readStandard', { id }),
  )
  if (!wide) return <ForComputer title="试一试" />
  const text = data?.standard ?? data?.draft
  if (data !== undefined && text !== undefined)
    return <Trial areaId={areaId} standard={{ ...text, id, areaId: data.areaId }} />
  return (
    <Page title="试一试" tone="desk">
      {loading && <Loading count={4} />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
    </Page>
  )
}

function Trial({ areaId, standard }: { areaId: string; standard: StandardDraft }) {
  const [draft] = useState(standard)
  const { sum, state, problem, start, stop } = useWhatIf(areaId, draft)
  const [file, setFile] = useState<{ busy: boolean; problem: string }>({ busy: false, problem: '' })
  const download = async () => {
    setFile({ busy: true, problem: '' })
    try {
      const { url, name } = await ceremonies(
        'whatIfWorkbook',
        { areaId, standard: draft },
        { milliseconds: 60_000 },
      )
      const link = document.createElement('a')
      link.href = url
      link.download = name
      link.click()
      setFile({ busy: false, problem: '' })
    } catch (fault) {
      setFile({ busy: false, problem: asProblem(fault).sentence })
    }
  }
  return (
    <Page title="试一试" tone="desk">
      <div className="what-if">
        <div className="what-if-head">
          <div>
            <h1 className="what-if-title">{`拿过去的报备，试《${draft.title ?? ''}》`}</h1>
            <p className="quiet what-if-note">
              只算一算，不存，也不告诉谁。每件事和它当时用的标准放在一起比。
            </p>
          </div>
          {state === 'running' ? (
            <Button kind="quiet" onClick={stop}>
              停下
            </Button>
          ) : (
            <Button onClick={() => void start()}>{state === 'still' ? '开始算' : '重新算'}</Button>
          )}
        </div>
        {state !== 'still' && (
          <Status done={state === 'done'}>
            {state === 'running'
              ? `正在算，看了 ${sum.looked} 件`
              : state === 'done'
                ? `算完了，看了 ${sum.looked} 件`
                : `停在这里，看了 ${sum.looked} 件`}
          </Status>
        )}
        {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        {state === 'done' && sum.looked === 0 && (
          <Empty title="过去没有能试的报备">等村里报过几件事，再来试。</Empty>
        )}
        {sum.looked > 0 && <Results sum={sum} />}
        {state === 'done' && sum.looked > 0 && (
          <div className="what-if-file">
            <Button kind="quiet" busy={file.busy} onClick={() => void download()}>
              下载表格
            </Button>
            {file.problem !== '' && <ErrorNote sentence={file.problem} />}
          </div>
        )}
      </div>
    </Page>
  )
}
