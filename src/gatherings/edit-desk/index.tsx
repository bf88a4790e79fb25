import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { currentPersonId, newId, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { useWide } from '../../ui/use-wide'
import { gatherings } from '../cloud'
import { EditDesk } from './EditDesk'
import { emptyForm } from './begin'
import { gatheringDrafts } from './kept-drafts'
import '../../desk/step-sheet.scss'
import '../../desk/desk-table.scss'
import './edit-desk.scss'

/** Writing a gathering, or changing one. */
export default function EditPage() {
  const { areaId = '', id = '' } = useRouter().params
  const wide = useWide()
  if (!wide)
    return (
      <Page title="写一场">
        <Empty icon="edit" title="写一场要填的多，请用电脑">
          在办公室的电脑上打开乡风，用同一个微信登录。
        </Empty>
      </Page>
    )
  return id === '' ? <NewOne areaId={areaId} /> : <Changing areaId={areaId} id={id} />
}

/** A new one, or what was half written before. */
function NewOne({ areaId }: { areaId: string }) {
  const [before] = useState(() => gatheringDrafts.all().find(({ form }) => form.areaId.length > 0))
  const [begun, setBegun] = useState(() =>
    before === undefined ? { id: newId(), form: emptyForm(areaId, Date.now()) } : undefined,
  )
  if (begun !== undefined) return <EditDesk areaId={areaId} id={begun.id} start={begun.form} />
  if (before === undefined) return null
  const restart = () => {
    gatheringDrafts.remove(before.id)
    setBegun({ id: newId(), form: emptyForm(areaId, Date.now()) })
  }
  return (
    <Page title="写一场">
      <Empty icon="edit" title="上次写了一半">
        {before.form.facts.title === '' ? '还没有写名称' : before.form.facts.title}
      </Empty>
      <Button onClick={() => setBegun(before)}>接着写</Button>
      <Button kind="quiet" onClick={restart}>
        不要了，重新写
      </Button>
    </Page>
  )
}

function Changing({ areaId, id }: { areaId: string; id: string }) {
  const { data, loading, problem, refresh } = useCached(`officeGathering:${currentPersonId()}:${id}`, () =>
    gatherings('readOffice', { id }),
  )
  // What is being typed must not be replaced when the page is looked at again.
  const [start, setStart] = useState(data)
  if (start === undefined && data !== undefined) setStart(data)
  if (start !== undefined)
    return (
      <EditDesk
        areaId={areaId}
        id={id}
        view={start}
        start={{ areaId: start.homeId, facts: start.facts, every: 'once', times: 4 }}
      />
    )
  return (
    <Page title="写一场">
      {loading && <Loading shape="text" count={5} />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />}
    </Page>
  )
}
