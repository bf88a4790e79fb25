import type { Source } from '../../../domain/content/sources'

interface SourceRowsProps {
  sources: readonly Source[]
  /** Whether this person may change them. */
  mayChange: boolean
  busy: boolean
  onEdit(source: Source): void
  onRemove(source: Source): void
}

/** Each source in a line: its name, its site, and what one may do with it. */
export function SourceRows({ sources, mayChange, busy, onEdit, onRemove }: SourceRowsProps) {
  return (
    <table className="source-table">
      <thead>
        <tr>
          <th scope="col">名称</th>
          <th scope="col">网站</th>
          {mayChange && <th aria-label="改和去掉" />}
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={`${source.name} ${source.site}`}>
            <td className="source-name">{source.name}</td>
            <td>{source.site}</td>
            {mayChange && (
              <td className="source-acts">
                <button
                  type="button"
                  className="source-act"
                  disabled={busy}
                  aria-label={`改${source.name}`}
                  onClick={() => onEdit(source)}
                >
                  改
                </button>
                <button
                  type="button"
                  className="source-act"
                  disabled={busy}
                  aria-label={`去掉${source.name}`}
                  onClick={() => onRemove(source)}
                >
                  去掉
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
