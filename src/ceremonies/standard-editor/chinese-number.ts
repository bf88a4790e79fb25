const DIGITS = '零一二三四五六七八九'

/** 12 → 十二, 20 → 二十, 105 → 一百零五; for 1 to 999. */
export function chineseNumber(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
  const digit = (of: number) => DIGITS[of] ?? ''
  const high = hundreds === 0 ? '' : `${digit(hundreds)}百`
  if (tens === 0) return `${high}${hundreds > 0 && ones > 0 ? '零' : ''}${ones === 0 ? '' : digit(ones)}`
  const ten = tens === 1 && hundreds === 0 ? '十' : `${digit(tens)}十`
  return `${high}${ten}${ones === 0 ? '' : digit(ones)}`
}
