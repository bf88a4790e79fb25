import { scoreText, spreadText, type Scores, type SelectionPlan } from '../../../domain/honors'
import type { NominationView } from '../../../domain/honors/nomination-views'

interface SheetsProps {
  scores: Scores
  sheets: NominationView['sheets']
  items: SelectionPlan['sheet']
}

/** Each scorer's sheet beside the others, line by line, with what they come to. */
export function Sheets({ scores, sheets, items }: SheetsProps) {
  return (
    <>
      <p className="roster-average">
        <strong>{`平均 ${scoreText(scores.average)} 分`}</strong>
        {` · ${scores.count} 人评，${spreadText(scores)}`}
      </p>
      <div className="roster-wide">
        <table className="desk-figures roster-sheets">
          <thead>
            <tr>
              <th scope="col">项目</th>
              {sheets.map(({ who }, place) => (
                <th key={place} scope="col">
                  {who}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, name, most }) => (
              <tr key={id}>
                <th scope="row">{`${name}（${most}）`}</th>
                {sheets.map(({ points }, place) => (
                  <td key={place}>{points[id] ?? ''}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">合计</th>
              {sheets.map(({ total }, place) => (
                <td key={place}>
                  <strong>{total}</strong>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {sheets
        .filter(({ note }) => note !== '')
        .map(({ who, note }) => (
          <p key={who} className="roster-plain">
            <strong>{who}</strong>
            {`：${note}`}
          </p>
        ))}
    </>
  )
}
