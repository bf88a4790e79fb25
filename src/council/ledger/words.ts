import type { Ledger } from '../../../domain/ceremonies/ledger'
import type { Tally } from '../../../domain/ceremonies/tally'
import type { LedgerSummary } from '../../../domain/ceremonies/ledger-api'
import { groupDigits, sayMoney, type Fen } from '../../../domain/money'
import { monthText } from './choices'

/** One line of what a ledger comes to. */
export interface TotalLine {
  label: string
  value: string
}

const WHAT = { celebrations: '红事', funerals: '白事' } as const satisfies Record<Ledger, string>

// A number must not part from what it counts at a line's end.
const GAP = '\u00a0'

// An average to the yuan would look more certain than it is.
const AVERAGE_STEP = 10_000

/** "养前村 2026 年报了 32 件红事：婚事 28 件，别的宴席 4 件。" */
export function headline(
  ledger: Ledger,
  { count, weddings, feasts }: Tally,
  where: string,
  when: string,
): string {
  const whole = `${where} ${when}报了 ${groupDigits(count)} 件${WHAT[ledger]}`
  const parts = pieces([
    ['婚事', weddings],
    ['别的宴席', feasts],
  ])
  return ledger === 'funerals' || parts === '' ? `${whole}。` : `${whole}：${parts}。`
}

/** What the ledger comes to, line by line; what there is none of is left out. */
export function totalLines(ledger: Ledger, tally: Tally): TotalLine[] {
  const { count, within, advisedOver, over } = tally
  const unjudged = count - within - advisedOver - over
  const lines: [string, string][] = [
    [
      '报得及不及时',
      pieces([
        ['按时', tally.onTime],
        ['晚了', tally.late],
      ]),
    ],
    [
      '对照标准',
      pieces([
        ['在标准内', within],
        ['超过提倡', advisedOver],
        ['超过约定', over],
        ['还没有能对照的', unjudged],
      ]),
    ],
    ['劝过后改了', tally.persuaded === 0 ? '' : `${tally.persuaded} 件`],
    [
      '理事会办的',
      pieces([
        ['同意备案', ledger === 'funerals' ? 0 : tally.approved],
        ['建议调整', tally.advised],
        ['当天到场看过', tally.dayChecked],
        ['办结', tally.closed],
      ]),
    ],
    ['情况补齐了', ledger === 'funerals' && tally.completed > 0 ? `${tally.completed} 件` : ''],
    ['彩礼', ledger === 'funerals' ? '' : bridePriceWords(tally)],
    ['酒席', tablesWords(tally)],
  ]
  return lines.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))
}

/** "少花了大约 3.2 万元". Takes 分; negative when it was more. */
export function savedWords(sum: Fen): string {
  return sum < 0 ? `比第一次报的多花了 ${sayMoney(-sum)}` : `比第一次报的少花了 ${sayMoney(sum)}`
}

/** The months from the first that has any to the last, those without any too. */
export function monthsInTurn(months: LedgerSummary['months']): { name: string; tally: Tally | undefined }[] {
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return []
  const turn: { name: string; tally: Tally | undefined }[] = []
  const severalYears = first.slice(0, 4) !== last.slice(0, 4)
  for (let month = first; month <= last; month = nextMonth(month)) {
    const name = severalYears ? monthText(month) : `${Number(month.slice(5))} 月`
    turn.push({ name, tally: months.find((one) => one.month === month)?.tally })
  }
  return turn
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

function pieces(parts: readonly (readonly [string, number])[]): string {
  return parts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}${GAP}${groupDigits(count)}${GAP}件`)
    .join('，')
}

function bridePriceWords({ zeroBridePrice, lowBridePrice, bridePriceSum, bridePriceKnown }: Tally): string {
  if (bridePriceKnown === 0) return ''
  const average = Math.round(bridePriceSum / bridePriceKnown / AVERAGE_STEP) * AVERAGE_STEP
  const some = pieces([
    ['零彩礼', zeroBridePrice],
    ['不高于约定', lowBridePrice],
  ])
  const known = `说了数的 ${bridePriceKnown} 件，平均约 ${sayMoney(average)}`
  return [known, some].filter(Boolean).join('；')
}

function tablesWords({ tablesSum, tablesKnown }: Tally): string {
  return tablesKnown === 0 ? '' : `说了桌数的 ${tablesKnown} 件，一共 ${groupDigits(tablesSum)} 桌`
}
