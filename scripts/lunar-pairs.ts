import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { addDays } from '../domain/calendar'

const FIXTURE = resolve(__dirname, '..', 'domain', 'fixtures', 'lunar-pairs.json')
const FIRST = '1900-01-31'
const LAST = '2100-12-31'
/** Prime, so that the sample meets each month of the year in its turn. */
const EVERY = 17

const icu = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

interface Said {
  /** ISO day. */
  day: string
  /** "2025 闰6", without the day. */
  month: string
  number: number
}

/** The lunar day ICU, the library of Unicode inside Node, gives an ISO day. */
function icuSays(day: string): Said {
  const parts = icu.formatToParts(new Date(`${day}T00:00:00Z`))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const month = part('month').replace(/^(\d+)bis$/, '闰$1')
  return { day, month: `${part('relatedYear')} ${month}`, number: Number(part('day')) }
}

function months(): Said[][] {
  const found: Said[][] = []
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    const said = icuSays(day)
    if (said.number === 1) found.push([])
    found[found.length - 1]?.push(said)
  }
  // The last is cut off by the end of the years.
  return found.slice(0, -1)
}

/** First and last day of every leap month, every New Year's Day, and three days of every seventeenth month. */
function chosen(days: Said[], place: number): Said[] {
  const [first, middle, last] = [days[0], days[place % days.length], days[days.length - 1]]
  const wanted = [
    first?.month.includes('闰') && [first, last],
    first?.month.endsWith(' 1') && [first],
    place % EVERY === 0 && [first, middle, last],
  ]
  const kept = wanted.flatMap((some) => (Array.isArray(some) ? some : []))
  return [...new Set(kept)].filter((one) => one !== undefined)
}

/** `npx tsx scripts/lunar-pairs.ts`: the days domain/lunar.test.ts is held to, taken anew from this Node's ICU. */
function main(): void {
  const pairs = months()
    .flatMap(chosen)
    .map(({ day, month, number }) => `${day} = ${month} ${number}`)
  const fixture = { source: `Intl zh-u-ca-chinese, ICU ${process.versions.icu ?? ''}`, pairs }
  writeFileSync(FIXTURE, `${JSON.stringify(fixture, null, 2)}\n`)
  console.log(`${pairs.length} pairs → ${FIXTURE}`)
}

main()
