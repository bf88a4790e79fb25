import type { CellFault } from '../../domain/spreadsheet'
import './file-faults.scss'

interface FileFaultsProps {
  faults: readonly CellFault[]
}

/** Everything a file is refused for, by row and column, each with how to mend it. */
export function FileFaults({ faults }: FileFaultsProps) {
  return (
    <div className="file-faults" role="alert">
      <strong>{`有 ${faults.length} 处要改，改好再选一次，一行都还没记`}</strong>
      <table className="desk-figures">
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">列</th>
            <th scope="col">怎么改</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ row, column, message }) => (
            <tr key={`${row}${column}`}>
              <th scope="row">{`第 ${row} 行`}</th>
              <td>{column}</td>
              <td className="file-mend">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
