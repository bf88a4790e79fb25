/** Everything that is written on a certificate. */
export interface CertificateWords {
  title: string
  subtitle: string
  /** Both sides of a wedding, the host of a feast, or who is honoured. */
  names: readonly string[]
  /** Three at most. */
  lines: readonly string[]
  issuer: string
  /** 二〇二六年, or a day of it. */
  when: string
  /** Whatever it can be looked up by: 编号 2026-养前-0007. */
  number: string
}

const DIGITS = '〇一二三四五六七八九'
const TEN = 10

/** 2026 → 二〇二六. */
export function yearText(year: number): string {
  return [...String(year)].map((digit) => DIGITS[Number(digit)] ?? '').join('')
}

/** An ISO day as one writes it by hand: 2026-08-23 → 二〇二六年八月二十三日. */
export function dayByHand(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return `${yearText(year)}年${countText(month)}月${countText(date)}日`
}

/** 1–99 in words: 8 → 八, 10 → 十, 23 → 二十三. */
function countText(count: number): string {
  const [tens, ones] = [Math.floor(count / TEN), count % TEN]
  const first = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`
  return first + (ones === 0 ? '' : (DIGITS[ones] ?? ''))
}
