import './index.scss'

interface FileChoiceProps {
  /** What to choose, such as 选一个 .xlsx 文件. */
  label: string
  /** What stands there instead, once a file was chosen. */
  chosen?: string
  /** Endings, as the browser's file window takes them: `.json,.yaml`. */
  accept: string
  onChoose(file: File): void
}

/** A field to choose a file with, for a computer. The same file may be chosen again after it was mended. */
export function FileChoice({ label, chosen = '', accept, onChoose }: FileChoiceProps) {
  return (
    <label className="file-choice">
      <span>{chosen || label}</span>
      <input
        className="file-input"
        type="file"
        aria-label={label}
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file !== undefined) onChoose(file)
          // A browser says nothing of a file that is chosen already.
          target.value = ''
        }}
      />
    </label>
  )
}
