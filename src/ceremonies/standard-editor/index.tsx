import { useMemo, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { dayOf } from '../../../domain/calendar'
import { inForce } from '../../../domain/ceremonies'
import { newId, useCached, useMe } from '../../cloud'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { useWide } from '../../ui/use-wide'
import { ceremonies } from '../cloud'
import { useNow } from '../record/use-now'
import { ForComputer } from '../standards-desk/ForComputer'
import { Editor } from './Editor'
import { useStart } from './use-start'

/** Writing a standard: `?areaId=` of which area, `&id=` a draft begun before, `&from=` a copy of another. */
export default function StandardEditorPage() {
  const { id: opened = '', areaId = '', from = '' } = useRouter().params
  const wide = useWide()
  const [id] = useState(() => (opened === '' ? newId() : opened))
  const { data: me } = useMe()
  const start = useStart({ id, opened: opened !== '', from })
  const rules = useCached(areaId.startsWith('v-') ? `standards:${areaId}` : '', () =>
    ceremonies('standardsFor', { villageIds: [areaId] }),
  )
  const today = dayOf(useNow())
  const above = useMemo(() => {
    if (rules.data === undefined) return []
    const { standards, areas } = rules.data
    const path = (areas[areaId]?.path ?? []).filter((area) => area !== areaId)
    return inForce(standards, path, today).flatMap((standard) =>
      standard.measures.map((measure) => ({ measure, areaName: areas[standard.areaId]?.name ?? '' })),
    )
  }, [rules.data, areaId, today])
  const areaName = me?.grants.find((grant) => grant.areaId === areaId)?.areaName ?? ''
  if (!wide) return <ForComputer title="写标准" />
  if (start.kind === 'ready')
    return <Editor id={id} areaId={areaId} areaName={areaName} start={start.begun} above={above} />
  return (
    <Page title="写标准" tone="desk">
      {start.kind === 'asking' && <Loading count={4} />}
      {start.kind === 'problem' && <ErrorNote sentence={start.problem.sentence} onRetry={start.retry} />}
      {start.kind === 'closed' && (
        <Empty icon="clock" title="这一份现在不能改">
          已经定下来的标准不改字。要改，照它另写一份新的。
        </Empty>
      )}
    </Page>
  )
}
