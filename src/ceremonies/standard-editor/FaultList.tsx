import type { FileFault } from '../../../domain/ceremonies/files/places'
import { Icon } from '../../ui/Icon'
import { sayFault } from './say-fault'

interface FaultListProps {
  faults: readonly FileFault[]
  /** Leads to the field; without it the list is only read. */
  onGo?(path: string): void
  /** Whether each fault's path in the file is shown. */
  paths?: boolean
}

/** Everything that is still to be mended, each the way to its field. */
export function FaultList({ faults, onGo, paths = false }: FaultListProps) {
  // Who mends a file needs the names that stand in it.
  const words = ({ message }: FileFault) => (paths ? message : sayFault(message))
  return (
    <ul className="fault-list" aria-label="要改的地方">
      {faults.map((fault, place) => (
        <li key={place} className="standard-fault">
          <Icon name="flag" small />
          <span className="fault-words">
            {onGo === undefined ? (
              words(fault)
            ) : (
              <button type="button" className="fault-link" onClick={() => onGo(fault.path)}>
                {words(fault)}
              </button>
            )}
            {paths && <code className="fault-path">{placeWords(fault)}</code>}
          </span>
        </li>
      ))}
    </ul>
  )
}

function placeWords({ path, line, column }: FileFault): string {
  const where = line === undefined ? '' : `第 ${line} 行第 ${column ?? 1} 个字`
  return [where, path].filter(Boolean).join(' · ')
}
