import { useState } from 'react'
import { dayOf, monthDayText } from '../../../domain/calendar'
import type { Branch } from '../../../domain/gatherings/figures'
import { currentPersonId, newId, useCached } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { DeskNumber, DeskText } from '../../ui/DeskField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { gatherings } from '../cloud'

interface Entered {
  branches: Branch[]
  version: number
  updatedAt: string
}

/** A town's party branches and how many members each has: what every figure by branch is out of. */
export function BranchesSheet({ areaId, onClose }: { areaId: string; onClose(): void }) {
  const { data, loading, problem, refresh } = useCached(`branches:${currentPersonId()}:${areaId}`, () =>
    gatherings('readBranches', { areaId }),
  )
  return (
    <Sheet title="支部名单" open onClose={onClose}>
      {loading && <Loading count={3} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {data !== undefined && (
        <Form
          key={data.version}
          areaId={areaId}
          entered={data}
          onSaved={() => void refresh().then(onClose)}
        />
      )}
    </Sheet>
  )
}

function Form({ areaId, entered, onSaved }: { areaId: string; entered: Entered; onSaved(): void }) {
  const [branches, setBranches] = useState(entered.branches)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const put = (id: string, part: Partial<Branch>) =>
    setBranches((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const save = async () => {
    setBusy(true)
    setProblem('')
    try {
      await gatherings('saveBranches', { areaId, version: entered.version, branches })
      onSaved()
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  return (
    <div className="step-sheet">
      <p className="step-sheet-words">
        {entered.updatedAt === ''
          ? '写上各支部有多少党员，算“来了多少、应有多少”用。'
          : `${monthDayText(dayOf(entered.updatedAt))}填的。人数变了就改，以前记下的不动。`}
      </p>
      {branches.map((branch) => (
        <div key={branch.id} className="gatherings-branch">
          <DeskText
            label="支部"
            most={30}
            value={branch.name}
            onChange={(name) => put(branch.id, { name })}
          />
          <DeskNumber
            label="党员"
            unit="人"
            value={branch.members}
            onChange={(members) => put(branch.id, { members: members ?? 0 })}
          />
          <Button
            narrow
            kind="quiet"
            onClick={() => setBranches((all) => all.filter(({ id }) => id !== branch.id))}
          >
            去掉
          </Button>
        </div>
      ))}
      <Button
        narrow
        kind="quiet"
        icon="plus"
        onClick={() => setBranches((all) => [...all, { id: newId(), name: '', members: 0 }])}
      >
        加一个支部
      </Button>
      {problem !== '' && <ErrorNote sentence={problem} />}
      <Button busy={busy} onClick={() => void save()}>
        存好
      </Button>
    </div>
  )
}
