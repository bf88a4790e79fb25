import { useState } from 'react'
import { readLines, type Source } from '../../../domain/content/sources'
import type { CloudProblem } from '../../cloud'
import { DeskArea } from '../../ui/DeskField'
import { StepSheet } from '../../desk/StepSheet'

interface PasteSheetProps {
  busy: boolean
  problem: CloudProblem | undefined
  onClose(): void
  onGive(sources: readonly Source[]): void
}

const SHOWN = 3

/** Many sources at once, as they stand in the county's table. */
export function PasteSheet({ busy, problem, onClose, onGive }: PasteSheetProps) {
  const [text, setText] = useState('')
  const { found, wrong } = readLines(text)
  const error =
    wrong.length === 0
      ? undefined
      : `有 ${wrong.length} 行没看懂，每行要有名称和网站：${wrong.slice(0, SHOWN).join('；')}`
  return (
    <StepSheet
      title="贴一串名单"
      words="一行一家，先写名称，再写网站，中间空一格。从表格里复制两列贴进来就行。"
      yes={found.length === 0 ? '加上' : `加上 ${found.length} 家`}
      disabled={found.length === 0 || wrong.length > 0}
      busy={busy}
      problem={problem}
      onYes={() => onGive(found)}
      onClose={onClose}
    >
      <DeskArea
        label="名单"
        placeholder={'演示日报 daily.example'}
        value={text}
        error={error}
        onChange={setText}
      />
    </StepSheet>
  )
}
