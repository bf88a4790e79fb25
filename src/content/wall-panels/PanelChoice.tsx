import type { Panel } from '../../../domain/content/panel'
import { Picture } from '../../ui/Picture'

interface Tool {
  words: string
  /** With the panel's name, for those who hear rather than see. */
  label: string
  disabled?: boolean
  act(): void
}

interface PanelChoiceProps {
  title: string
  empty: string
  panels: readonly Panel[]
  tools(panel: Panel, place: number): readonly Tool[]
}

/** Panels in a list, each with what one may do with it. */
export function PanelChoice({ title, empty, panels, tools }: PanelChoiceProps) {
  return (
    <section className="chooser-part" aria-label={title}>
      <h2 className="chooser-part-title">{title}</h2>
      {panels.length === 0 && <div className="quiet">{empty}</div>}
      {panels.map((panel, place) => (
        <div key={panel.id} className="chooser-panel">
          <div className="chooser-art">
            <Picture art={panel.art} alt={panel.alt} lazy />
          </div>
          <div className="chooser-words">
            <strong>{panel.title}</strong>
            <div className="quiet">{`${panel.value} · ${panel.lead}`}</div>
          </div>
          {tools(panel, place).map(({ words, label, disabled, act }) => (
            <button
              key={words}
              type="button"
              className="chooser-tool"
              aria-label={label}
              disabled={disabled}
              onClick={act}
            >
              {words}
            </button>
          ))}
        </div>
      ))}
    </section>
  )
}
