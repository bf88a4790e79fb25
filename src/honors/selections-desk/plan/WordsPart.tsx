import { DeskText } from '../../../ui/DeskField'
import { OneMore, PlanPart, Settled, TakeOut, type PartProps } from './PlanPart'
import { replaced, without } from './lists'
import { anchorAt, type PlanWriting } from './use-plan'

/** The kinds one may be nominated for, and what one must be or have done. */
export function WordsPart({ writing }: PartProps) {
  const { plan, settled } = writing
  return (
    <>
      <PlanPart title="条件" note="写得让人一听就知道够不够。" path="criteria" writing={writing}>
        <Lines writing={writing} path="criteria" name="条件" most={100} />
      </PlanPart>
      <PlanPart title="类别" note="不分类就一个也不写。" path="sorts" writing={writing}>
        {settled ? (
          <Settled lines={plan.sorts.length === 0 ? ['不分类'] : plan.sorts} />
        ) : (
          <Lines writing={writing} path="sorts" name="类别" most={10} short />
        )}
      </PlanPart>
    </>
  )
}

interface LinesProps {
  writing: PlanWriting
  path: 'criteria' | 'sorts'
  name: string
  most: number
  /** Several stand in one row. */
  short?: boolean
}

function Lines({ writing, path, name, most, short = false }: LinesProps) {
  const { plan, change, fault } = writing
  const lines = plan[path]
  const put = (next: string[]) => change({ [path]: next })
  return (
    <>
      <div className={short ? 'plan-lines plan-lines-short' : 'plan-lines'}>
        {lines.map((line, place) => (
          <div key={place} className="plan-line">
            <DeskText
              label={`${name} ${place + 1}`}
              most={most}
              anchor={anchorAt(`${path}.${place}`)}
              error={fault(`${path}.${place}`)}
              value={line}
              onChange={(next) => put(replaced(lines, place, next))}
            />
            <TakeOut name={`${name} ${place + 1}`} onClick={() => put(without(lines, place))} />
          </div>
        ))}
      </div>
      <OneMore onClick={() => put([...lines, ''])}>{`加一个${name}`}</OneMore>
    </>
  )
}
