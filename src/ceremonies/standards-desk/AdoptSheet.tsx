import type { StandardView } from '../../../domain/ceremonies/standards-api'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { ceremonies } from '../cloud'
import { FaultList } from '../standard-editor/FaultList'
import { fullDay } from '../standard/document'
import { useStep } from './use-step'
import './sheets.scss'

interface AdoptSheetProps {
  view: StandardView
  /** The way to a field that is still wrong. */
  onGo?(path: string): void
  onClose(): void
  onAdopted(view: StandardView): void
}

/** The last look before a draft becomes the standard: what is still wrong, or from which day it holds and that it stays as it is. */
export function AdoptSheet({ view, onGo, onClose, onAdopted }: AdoptSheetProps) {
  const step = useStep(view, onAdopted)
  const fromPaper = !view.actions.includes('adopt') && view.actions.includes('takeOver')
  const faults = step.problem?.fields.length ? step.problem.fields : view.faults
  if (faults.length > 0)
    return (
      <Sheet title={`还不能定下来，有 ${faults.length} 处要改`} open onClose={onClose}>
        <div className="sheet-part">
          <FaultList faults={faults} onGo={onGo} />
        </div>
        <Button kind="quiet" onClick={onClose}>
          回去改
        </Button>
      </Sheet>
    )
  const { title = '', effectiveDay = '' } = view.draft ?? {}
  return (
    <Sheet title={`《${title}》就这样定下来？`} open onClose={onClose}>
      <div className="sheet-part">
        <p>{`从 ${effectiveDay === '' ? '' : fullDay(effectiveDay)} 起，${view.areaName}办事都按它对照，村里人都能看到。`}</p>
        <p>定下来以后，一个字也不能改了。施行以前发现不对，可以撤回；施行以后要改，只能另写一份新的。</p>
        <p>以前办的事，还按办事那天的标准算。</p>
        {fromPaper && <p>这是从纸上转过来的老标准：村里镇里早就在用，现在记到这里。</p>}
      </div>
      {step.problem !== undefined && <ErrorNote sentence={step.problem.sentence} />}
      <div className="sheet-part">
        <Button
          busy={step.busy}
          onClick={() => void step.take((stamp) => ceremonies('adoptStandard', { ...stamp, fromPaper }))}
        >
          定下来
        </Button>
        <Button kind="quiet" onClick={onClose}>
          再想想
        </Button>
      </div>
    </Sheet>
  )
}
