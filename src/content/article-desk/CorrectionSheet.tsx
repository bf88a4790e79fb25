import { useState } from 'react'
import { articleDrafts } from '../editor/use-editor'
import { content, newId, type CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { DeskArea } from '../../ui/DeskField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { draftOf, type ArticleForm } from '../editor/form'

interface CorrectionSheetProps {
  id: string
  version: number
  form: ArticleForm
  onClose(): void
  onGiven(): void
}

/** Asks what was wrong and is right now, in the words that readers will see, and hands the correction in. */
export function CorrectionSheet({ id, version, form, onClose, onGiven }: CorrectionSheetProps) {
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState('')
  const [problem, setProblem] = useState<CloudProblem>()
  const [busy, setBusy] = useState(false)
  const [command] = useState(newId)
  const give = async () => {
    const words = note.replace(/\s+/g, ' ').trim()
    if (words.length < 4) return setWrong('写一句改了什么，四个字以上')
    setBusy(true)
    try {
      await content('correctArticle', { id, command, version, draft: draftOf(form), note: words })
      articleDrafts.remove(id)
      onGiven()
    } catch (fault) {
      setProblem(asProblem(fault))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Sheet title="交更正" open onClose={onClose}>
      <div className="stack">
        {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        <DeskArea
          label="改了什么"
          hint="读的人看得见，比如：搭台是初九，不是初八。三审看过就换上"
          value={note}
          error={wrong}
          most={200}
          onChange={setNote}
        />
        <Button busy={busy} onClick={() => void give()}>
          交给三审
        </Button>
      </div>
    </Sheet>
  )
}
