import { useMemo, useState } from 'react'
import { sayQuantity, type Outcome, type WhatIfCase, type WhatIfSum } from '../../../domain/ceremonies'
import { Chart } from '../../ui/Chart'
import { GROUPINGS, figuresOf, registrationsBeyond, totalsOf, type Grouping, type Total } from './totals'

const isGrouping = (key: string): key is Grouping => key in GROUPINGS
const MOST_CASES = 200

const THEN_WORDS: Readonly<Record<Outcome, string>> = {
  within: '当时没超',
  over: '当时也超',
  advisedOver: '当时也超提倡的',
  unknown: '当时没法比',
  unsaid: '当时不便说',
  notApplicable: '当时不用比',
}

/** What the draft would have come to: in one sentence, as a chart, as a table, and case by case without names. */
export function Results({ sum }: { sum: WhatIfSum }) {
  const [grouping, setGrouping] = useState<Grouping>('measure')
  const totals = useMemo(() => totalsOf(sum.rows, grouping), [sum.rows, grouping])
  const beyond = registrationsBeyond(sum.cases)
  return (
    <>
      <p className="what-if-sentence">{`看了 ${sum.looked} 件办过的事，按这份标准有 ${beyond} 件会超。`}</p>
      <div className="editor-tabs" role="tablist" aria-label="怎么分">
        {Object.keys(GROUPINGS)
          .filter(isGrouping)
          .map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={each === grouping}
              className={each === grouping ? 'editor-tab editor-tab-now' : 'editor-tab'}
              onClick={() => setGrouping(each)}
            >
              {GROUPINGS[each]}
            </button>
          ))}
      </div>
      <section className="editor-part" aria-label="超出的件数">
        <h2 className="editor-part-title">{`超出的件数，${GROUPINGS[grouping]}`}</h2>
        {totals.length === 0 ? (
          <p className="quiet editor-part-note">这些事里，没有这份标准管的。</p>
        ) : (
          <Totals totals={totals} grouping={grouping} />
        )}
      </section>
      <section className="editor-part" aria-label="会超的一件一件">
        <h2 className="editor-part-title">会超的，一件一件看</h2>
        {sum.cases.length === 0 ? (
          <p className="quiet editor-part-note">没有会超的。</p>
        ) : (
          <Cases cases={sum.cases} />
        )}
      </section>
    </>
  )
}

function Totals({ totals, grouping }: { totals: readonly Total[]; grouping: Grouping }) {
  const figures = useMemo(() => figuresOf(totals), [totals])
  return (
    <>
      <Chart figures={figures} title={`超出的件数，${GROUPINGS[grouping]}`} />
      <table className="what-if-table">
        <thead>
          <tr>
            <th scope="col">{GROUPINGS[grouping].slice(1)}</th>
            <th scope="col">比过的</th>
            <th scope="col">按这份会超</th>
            <th scope="col">按当时超了</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.name}>
              <th scope="row">{total.name}</th>
              <td>{total.judged}</td>
              <td>{total.beyond}</td>
              <td>{total.beyondThen}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Cases({ cases }: { cases: readonly WhatIfCase[] }) {
  return (
    <>
      <p className="quiet editor-part-note">
        {cases.length > MOST_CASES
          ? `没有名字，只有编号。这里列前 ${MOST_CASES} 条，一共 ${cases.length} 条，下载的表格里都有。`
          : '没有名字，只有编号。'}
      </p>
      <table className="what-if-table">
        <thead>
          <tr>
            {['编号', '村', '日子', '条目', '报的', '这份标准', '超出', '当时'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.slice(0, MOST_CASES).map((one) => (
            <tr key={`${one.number}${one.measureId}`}>
              <th scope="row">{one.number}</th>
              <td>{one.villageName}</td>
              <td>{one.day}</td>
              <td>{one.name}</td>
              <td>{sayQuantity(one.unit, one.declared)}</td>
              <td>{sayQuantity(one.unit, one.limit)}</td>
              <td>{sayQuantity(one.unit, one.overBy)}</td>
              <td>{one.then === undefined ? '当时没这一条' : THEN_WORDS[one.then]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
