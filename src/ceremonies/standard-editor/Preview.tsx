import { useDeferredValue, useMemo, useState } from 'react'
import { dayOf } from '../../../domain/calendar'
import type { StandardDraft } from '../../../domain/ceremonies'
import { useNow } from '../record/use-now'
import { StandardDocument } from '../standard/StandardDocument'
import { TryOne } from './TryOne'
import { previewOf } from './preview'

const TABS = [
  { tab: 'document', words: '居民看到的' },
  { tab: 'try', words: '试一个' },
] as const

interface PreviewProps {
  draft: StandardDraft
  id: string
  areaId: string
  areaName: string
}

/** Beside the form: how it will read, and what it would say of a case. */
export function Preview({ draft, id, areaId, areaName }: PreviewProps) {
  const [tab, setTab] = useState<(typeof TABS)[number]['tab']>('document')
  const settled = useDeferredValue(draft)
  const standard = useMemo(() => previewOf(settled, id, areaId), [settled, id, areaId])
  const today = dayOf(useNow())
  return (
    <aside className="editor-preview" aria-label="预览">
      <div className="editor-tabs" role="tablist">
        {TABS.map((one) => (
          <button
            key={one.tab}
            type="button"
            role="tab"
            aria-selected={one.tab === tab}
            className={one.tab === tab ? 'editor-tab editor-tab-now' : 'editor-tab'}
            onClick={() => setTab(one.tab)}
          >
            {one.words}
          </button>
        ))}
      </div>
      <div className="editor-preview-body">
        {tab === 'document' ? (
          <StandardDocument standard={standard} today={today} aloud={false} />
        ) : (
          <TryOne standard={standard} areaName={areaName} />
        )}
      </div>
    </aside>
  )
}
