import { useState } from 'react'
import { solarFullText, dayOf } from '../../../domain/calendar'
import { replaced, withSources, type Source } from '../../../domain/content/sources'
import type { SourcesView } from '../../../domain/content/sources-api'
import { Button } from '../../ui/Button'
import { DeskText } from '../../ui/DeskField'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { PasteSheet } from './PasteSheet'
import { SourceRows } from './SourceRows'
import { SourceSheet } from './SourceSheet'
import type { Sources } from './use-sources'
import './sources.scss'

// A list shorter than this is seen at a glance.
const WORTH_FINDING = 8

/** The list itself: found by a part of a name, changed by who may, each change taken back with one press. */
export function SourceList({ view, sources }: { view: SourcesView; sources: Sources }) {
  const [asked, setAsked] = useState('')
  const [open, setOpen] = useState<'add' | 'paste' | Source>()
  const { busy, refused, done, change } = sources
  const { mayChange } = view
  const all = [...view.sources].sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'))
  const words = asked.trim().toLowerCase()
  const shown = all.filter(({ name, site }) => name.toLowerCase().includes(words) || site.includes(words))
  const put = async (next: readonly Source[], told: string) => {
    if (await change(next, told)) setOpen(undefined)
  }
  const sheet = { busy, problem: refused, onClose: () => setOpen(undefined) }
  return (
    <>
      <p className="source-words">{wordsOf(view)}</p>
      {mayChange && (
        <div className="desk-tools">
          <Button narrow icon="plus" onClick={() => setOpen('add')}>
            加一家
          </Button>
          <Button narrow kind="quiet" onClick={() => setOpen('paste')}>
            贴一串名单
          </Button>
        </div>
      )}
      {done !== undefined && (
        <div className="source-done" role="status">
          <span className="source-done-words">{done.words}</span>
          <button
            type="button"
            className="source-act"
            disabled={busy}
            onClick={() => void put(done.before, '改回去了')}
          >
            撤回
          </button>
        </div>
      )}
      {open === undefined && refused !== undefined && <ErrorNote sentence={refused.sentence} />}
      {all.length >= WORTH_FINDING && (
        <div className="source-find">
          <DeskText label="找一家" placeholder="名称或网站里的几个字" value={asked} onChange={setAsked} />
        </div>
      )}
      {all.length === 0 && (
        <Empty icon="book" title="名单还是空的">
          {mayChange ? '加上第一家，镇里就能转它的时政稿件。' : '县里还没有定名单，时政稿件先不能转载。'}
        </Empty>
      )}
      {all.length > 0 && shown.length === 0 && <Empty icon="search" title={`名单里没有“${asked.trim()}”`} />}
      {shown.length > 0 && (
        <SourceRows
          sources={shown}
          mayChange={mayChange}
          busy={busy}
          onEdit={setOpen}
          onRemove={(source) => void put(replaced(view.sources, source), `去掉了“${source.name}”`)}
        />
      )}
      {open === 'add' && (
        <SourceSheet
          {...sheet}
          onGive={(source) => void put(withSources(view.sources, [source]), `加上了“${source.name}”`)}
        />
      )}
      {open === 'paste' && (
        <PasteSheet
          {...sheet}
          onGive={(more) => {
            const next = withSources(view.sources, more)
            void put(next, `加上了 ${next.length - view.sources.length} 家`)
          }}
        />
      )}
      {typeof open === 'object' && (
        <SourceSheet
          {...sheet}
          source={open}
          onGive={(source) => void put(replaced(view.sources, open, source), `改好了“${source.name}”`)}
        />
      )}
    </>
  )
}

function wordsOf({ sources, changed, mayChange }: SourcesView): string {
  const rule = '时政稿件只能转载名单上的，还要链接到它自己的网站。'
  const who = mayChange ? '' : '名单由县里的管理员来改。'
  const last =
    changed === null
      ? ''
      : `现有 ${sources.length} 家，最后一次是${changed.who}改的，${solarFullText(dayOf(changed.at))}。`
  return `${rule}${who}${last}`
}
