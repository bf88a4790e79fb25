import { useState } from 'react'
import { faultsOfSource, siteIn, type Source } from '../../../domain/content/sources'
import type { CloudProblem } from '../../cloud'
import { DeskText } from '../../ui/DeskField'
import { StepSheet } from '../../desk/StepSheet'

interface SourceSheetProps {
  /** The source to change; absent for a new one. */
  source?: Source
  busy: boolean
  problem: CloudProblem | undefined
  onClose(): void
  onGive(source: Source): void
}

/** One source: what it is called, and the site its pages stand on. */
export function SourceSheet({ source, busy, problem, onClose, onGive }: SourceSheetProps) {
  const [name, setName] = useState(source?.name ?? '')
  const [site, setSite] = useState(source?.site ?? '')
  const [asked, setAsked] = useState(false)
  const given = { name: name.trim(), site: siteIn(site) }
  const faults = faultsOfSource(given)
  const give = () => {
    setAsked(true)
    if (Object.keys(faults).length === 0) onGive(given)
  }
  return (
    <StepSheet
      title={source === undefined ? '加一家' : '改这一家'}
      yes={source === undefined ? '加上' : '改好'}
      busy={busy}
      problem={problem}
      onYes={give}
      onClose={onClose}
    >
      <DeskText
        label="来源名称"
        hint="写全称，编辑转载时要写得一模一样"
        value={name}
        error={asked ? faults.name : undefined}
        most={40}
        onChange={setName}
      />
      <DeskText
        label="网站"
        hint="把网址整个贴进来也行，只留网站名。它下面的各个频道都算"
        placeholder="news.example"
        value={site}
        error={asked ? faults.site : undefined}
        most={300}
        onChange={setSite}
      />
    </StepSheet>
  )
}
