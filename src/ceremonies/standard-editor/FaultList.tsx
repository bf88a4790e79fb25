import type { FieldFault } from '../../../domain/errors'
import { Icon } from '../../ui/Icon'
import { sayFault } from './say-fault'

interface FaultListProps {
  faults: readonly FieldFault[]
  /** Leads to the field; without it the list is only read. */
  onGo?(path: string): void
  /** Whether each fault's path in the file is shown. */
  paths?: boolean
}

/** Everything that is still to be mended, each the way to its field. */
export function FaultList({ faults, onGo, paths = false }: FaultListProps) {
  // Who mends a file needs the names that stand in it.
  const words = ({ message }: FieldFault) => (paths ? message : sayFault(message))
  return (
    <ul className="fault-list" aria-label="要改的地方">
      {faults.map((fault, place) => (
        <li key={place} className="fault">
          <Icon name="flag" small />
          <span className="fault-words">
            {onGo === undefined ? (
              words(fault)
            ) : (
              <button type="button" className="fault-link" onClick={() => onGo(fault.path)}>
                {words(fault)}
              </button>
            )}
            {paths && fault.path !== '' && <code className="fault-path">{fault.path}</code>}
          </span>
        </li>
      ))}
    </ul>
  )
}
