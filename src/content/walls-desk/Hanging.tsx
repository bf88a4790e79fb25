import type { WallView } from '../../../domain/content/walls-api'
import { Empty } from '../../ui/Empty'
import { Picture } from '../../ui/Picture'

/** What hangs on a wall, in order, as small as a list. */
export function Hanging({ view }: { view: WallView }) {
  if (view.hanging.length === 0)
    return (
      <Empty icon="wall" title="还没挂展板">
        扫码的人现在只看得到墙的名字。
      </Empty>
    )
  return (
    <ol className="hanging">
      {view.hanging.map((panel) => (
        <li key={panel.id} className="hanging-panel">
          <div className="hanging-art">
            <Picture art={panel.art} alt={panel.alt} lazy />
          </div>
          <div>
            <strong>{panel.title}</strong>
            <div className="quiet">{panel.value}</div>
          </div>
        </li>
      ))}
    </ol>
  )
}
