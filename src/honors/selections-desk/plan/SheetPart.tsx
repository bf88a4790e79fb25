import { fullMarks, type SheetItem } from '../../../../domain/honors'
import { DeskNumber, DeskText } from '../../../ui/DeskField'
import { OneMore, PlanPart, Settled, TakeOut, type PartProps } from './PlanPart'
import { freeId, replaced, without } from './lists'
import { anchorAt } from './use-plan'

/** The score sheet, with what its marks come to. */
export function SheetPart({ writing }: PartProps) {
  const { plan, settled, change, fault } = writing
  const { sheet } = plan
  const put = (next: SheetItem[]) => change({ sheet: next })
  const add = () => {
    const id = freeId(
      'item',
      sheet.map((item) => item.id),
    )
    put([...sheet, { id, name: '', hint: '', most: 10 }])
  }
  return (
    <PlanPart title="评分表" note="每个评分的人照这张表打分，取平均。" path="sheet" writing={writing}>
      {settled ? (
        <Settled
          lines={sheet.map(({ name, most, hint }) => [`${name} ${most} 分`, hint].filter(Boolean).join('：'))}
        />
      ) : (
        <>
          {sheet.map((item, place) => {
            const path = `sheet.${place}`
            const turn = (part: Partial<SheetItem>) => put(replaced(sheet, place, { ...item, ...part }))
            return (
              <div key={item.id} className="plan-row plan-item" id={anchorAt(path)}>
                <DeskText
                  label="项目"
                  most={20}
                  anchor={anchorAt(`${path}.name`)}
                  error={fault(`${path}.name`)}
                  value={item.name}
                  onChange={(name) => turn({ name })}
                />
                <DeskText
                  label="看什么（不写也行）"
                  most={100}
                  value={item.hint}
                  error={fault(`${path}.hint`)}
                  onChange={(hint) => turn({ hint })}
                />
                <DeskNumber
                  label="满分"
                  unit="分"
                  anchor={anchorAt(`${path}.most`)}
                  error={fault(`${path}.most`)}
                  value={item.most}
                  onChange={(most) => turn({ most: most ?? 0 })}
                />
                <TakeOut name={item.name || '这一项'} onClick={() => put(without(sheet, place))} />
              </div>
            )
          })}
          <OneMore onClick={add}>加一项</OneMore>
        </>
      )}
      <p className="plan-sum" role="status">
        {sumWords(fullMarks(sheet))}
      </p>
    </PlanPart>
  )
}

function sumWords(sum: number): string {
  if (!Number.isFinite(sum)) return '有一项的满分没填对'
  return sum === 100 ? '加起来满分 100 分' : `加起来满分 ${sum} 分。一般凑成 100 分，不凑也能用`
}
