import { useState } from 'react'
import { View } from '@tarojs/components'
import { nameOf, slidesOf, type ScreenItem } from '../../../domain/content/screen-item'
import type { ScreenView } from '../../../domain/content/screens-api'
import { content, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Status } from '../../ui/Status'
import { useWide } from '../../ui/use-wide'
import { AddItems } from './AddItems'
import { ItemCard } from './ItemCard'
import { ItemSheet } from './ItemSheet'
import { PanelSheet } from './PanelSheet'
import { Previews } from './Previews'
import { ScreenFields } from './ScreenFields'
import { blankItem, moved, panelItem } from './items'
import { useDrawn } from './use-drawn'
import { useProgrammeForm } from './use-programme-form'
import './programme.scss'

interface ProgrammeDeskProps {
  view: ScreenView
  onSaved(): void
}

/** The items in order, with what the screen will look like both ways. */
export function ProgrammeDesk({ view, onSaved }: ProgrammeDeskProps) {
  const wide = useWide()
  const { form, changed, faults, problem, busy, change, save, discard } = useProgrammeForm(view)
  const [editing, setEditing] = useState<ScreenItem>()
  const [picking, setPicking] = useState(false)
  const [seen, setSeen] = useState('')
  const hanging = useCached(picking || needsPanels(form.items, view) ? `hanging:${view.areaId}` : '', () =>
    content('hangingPanels', { areaId: view.areaId }),
  )
  const slides = slidesOf(form.items, [...(hanging.data?.panels ?? []), ...panelsOf(view)])
  const shown = useDrawn(slides.find(({ id }) => id === seen) ?? slides[0])
  const put = (item: ScreenItem) => {
    const known = form.items.some(({ id }) => id === item.id)
    change({
      items: known ? form.items.map((each) => (each.id === item.id ? item : each)) : [...form.items, item],
    })
    setSeen(item.id)
    setEditing(undefined)
    setPicking(false)
  }
  const foot = (
    <>
      {changed && <Status done>改的都存在这里，按“放到屏上”才会换</Status>}
      <View className="programme-foot">
        <Button kind="quiet" disabled={!changed || busy} onClick={discard}>
          不改了
        </Button>
        <Button busy={busy} disabled={!changed} onClick={() => void save().then((done) => done && onSaved())}>
          放到屏上
        </Button>
      </View>
    </>
  )
  return (
    <Page title={`排节目 · ${view.name}`} tone={wide ? 'desk' : 'wedding'} foot={foot}>
      <View className={wide ? 'programme programme-wide' : 'programme'}>
        <View className="stack">
          {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
          <ScreenFields form={form} faults={faults} onChange={change} />
          <View className="programme-items">
            {form.items.map((item, place) => {
              const slide = slides.find(({ id }) => id === item.id)
              return (
                <ItemCard
                  key={item.id}
                  item={item}
                  name={slide === undefined ? '' : nameOf(slide)}
                  place={place}
                  last={place === form.items.length - 1}
                  shown={item.id === shown?.id}
                  fault={Object.keys(faults).some((path) => path.startsWith(`${place}.`))}
                  onShow={() => setSeen(item.id)}
                  onEdit={() => setEditing(item)}
                  onMove={(by) => change({ items: moved(form.items, place, by) })}
                  onRemove={() => change({ items: form.items.filter(({ id }) => id !== item.id) })}
                />
              )
            })}
          </View>
          <AddItems
            none={form.items.length === 0}
            onPanel={() => setPicking(true)}
            onKind={(kind) => setEditing(blankItem(kind))}
          />
        </View>
        <Previews villageName={view.villageName} orientation={form.orientation} slide={shown} wide={wide} />
      </View>
      {editing !== undefined && (
        <ItemSheet key={editing.id} item={editing} onClose={() => setEditing(undefined)} onDone={put} />
      )}
      {picking && (
        <PanelSheet
          panels={hanging}
          onClose={() => setPicking(false)}
          onPick={(panel) => put(panelItem(panel.id))}
        />
      )}
    </Page>
  )
}

/** The panels the screen shows already, out of its slides; most without their drawing. */
function panelsOf(view: ScreenView) {
  return view.items.flatMap((item) => {
    const slide = view.slides.find(({ id }) => id === item.id)
    if (item.kind !== 'panel' || slide === undefined) return []
    const { title, text: lead, value, art, alt } = slide
    return [{ id: item.panelId, title, lead, value, art, alt }]
  })
}

function needsPanels(items: readonly ScreenItem[], view: ScreenView): boolean {
  const known = panelsOf(view).map(({ id }) => id)
  return items.some((item) => item.kind === 'panel' && !known.includes(item.panelId))
}
