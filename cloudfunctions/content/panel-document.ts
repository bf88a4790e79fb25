import type { Panel } from '../../domain/content/panel'
import type { StoredPanel } from '../lib/stored'

/** A panel as its readers receive it. */
export function panelOf({ _id, scope: _scope, ...panel }: StoredPanel): Panel {
  return { ...panel, id: _id }
}
