/** Money is integer 分 everywhere; it becomes words only here. */
export type Fen = number

const FEN_PER_YUAN = 100
const FEN_PER_WAN = 1_000_000
const FEN_PER_YI = 10_000_000_000

// A number must not break across two lines: "8" above "000 元" reads as eight yuan.
const GAP = '\u00a0'

/** The most a sum may be: 1 亿元, in 分. */
export const MOST_FEN = FEN_PER_YI

/** 6800000 → "68 000 元", 28050 → "280.50 元". Takes 分. The gaps do not break across lines. */
export function formatYuan(fen: Fen): string {
  const size = Math.abs(fen)
  const whole = groupDigits(Math.floor(size / FEN_PER_YUAN))
  const rest = size % FEN_PER_YUAN
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`
  return `${fen < 0 ? '−' : ''}${whole}${decimals}${GAP}元`
}

/** 6800000 → "6.8 万", 6812300 → "约 6.81 万". Takes 分; the number is cut to two decimals and says so. */
export function formatWan(fen: Fen): string {
  const hundredths = Math.trunc((fen * 100) / FEN_PER_WAN)
  const about = (hundredths * FEN_PER_WAN) / 100 === fen ? '' : `约${GAP}`
  return `${about}${hundredths / 100}${GAP}万`
}

/** As said aloud: "6 万元", "6.8 万元", "8 000 元". Takes 分. Never rounds. */
export function sayMoney(fen: Fen): string {
  const inTenths = fen % (FEN_PER_WAN / 10) === 0
  return Math.abs(fen) >= FEN_PER_WAN && inTenths ? `${formatWan(fen)}元` : formatYuan(fen)
}

/** 53994 → "53 994", in groups of three that do not break across lines. */
export function groupDigits(whole: number): string {
  if (whole < 1000) return String(whole)
  const [most, rest] = [Math.floor(whole / 1000), whole % 1000]
  return `${groupDigits(most)}${GAP}${String(rest).padStart(3, '0')}`
}

const CHINESE_DIGITS = '零一二三四五六七八九'
const FORMAL_DIGITS = '〇壹贰叁肆伍陆柒捌玖'

/** Largest first. `width` is how many bare digits after the unit are read whole: 6万8000 and 3块50, but not 6万85. */
const UNITS = [
  { sign: '亿', fen: FEN_PER_YI, width: 8 },
  { sign: '万', fen: FEN_PER_WAN, width: 4 },
  { sign: '千', fen: 100_000, width: 3 },
  { sign: '百', fen: 10_000, width: 2 },
  { sign: '十', fen: 1_000, width: 1 },
  { sign: '元', fen: FEN_PER_YUAN, width: 2 },
  { sign: '角', fen: 10, width: 1 },
  { sign: '分', fen: 1, width: 1 },
] as const

/**
 * Reads what a villager types: "6万8", "68000", "68 000元", "6.8万", "六万八", "３００块", "3块5".
 * Answers 分, or undefined when it can't be read as one sum of at most 1 亿元.
 */
export function parseMoney(text: string): Fen | undefined {
  const sum = read(plain(text))
  return sum !== undefined && sum <= MOST_FEN ? sum : undefined
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s,，¥￥]/g, '')
    .replace(/[块圆]钱?/g, '元')
    .replace(/元$/, '')
    .replace(/毛/g, '角')
    .replace(/萬/g, '万')
    .replace(/仟/g, '千')
    .replace(/佰/g, '百')
    .replace(/拾/g, '十')
    .replace(/两/g, '二')
    .replace(/[零一二三四五六七八九]/g, (sign) => String(CHINESE_DIGITS.indexOf(sign)))
    .replace(/[〇壹贰叁肆伍陆柒捌玖]/g, (sign) => String(FORMAL_DIGITS.indexOf(sign)))
    .replace(/(^|\D|0)十/g, '$11十')
}

function read(text: string): Fen | undefined {
  const unit = UNITS.find(({ sign }) => text.includes(sign))
  if (unit === undefined) return times(text, FEN_PER_YUAN)
  const place = text.lastIndexOf(unit.sign)
  const most = timesUnit(text.slice(0, place), unit.fen)
  const rest = readRest(text.slice(place + 1), unit)
  return most === undefined || rest === undefined || rest >= unit.fen ? undefined : most + rest
}

// Twelve 万 is itself said with units (1十2万); one number before a smaller unit is not.
function timesUnit(text: string, fen: Fen): Fen | undefined {
  const said = times(text, fen)
  if (said !== undefined || fen < FEN_PER_WAN) return said
  const yuan = read(text)
  return yuan === undefined ? undefined : yuan * (fen / FEN_PER_YUAN)
}

function readRest(text: string, above: (typeof UNITS)[number]): Fen | undefined {
  if (text === '') return 0
  if (!/^\d+$/.test(text)) return read(text.replace(/^0+(?=\d)/, ''))
  const digits = Number(text)
  if (text.length === above.width) return digits * (above.fen / 10 ** above.width)
  if (text.startsWith('0') && above.fen > FEN_PER_YUAN) return digits * FEN_PER_YUAN
  return text.length === 1 ? digits * (above.fen / 10) : undefined
}

// In whole numbers throughout: the decimals of 6.85 are 85 over 100, never a float.
function times(number: string, fen: Fen): Fen | undefined {
  const found = /^(\d{1,12})(?:\.(\d{1,5}))?$/.exec(number)
  if (!found) return undefined
  const decimals = found[2] ?? ''
  const scale = 10 ** decimals.length
  const part = Number(decimals) * fen
  const sum = Number(found[1]) * fen + part / scale
  return part % scale === 0 && Number.isSafeInteger(sum) ? sum : undefined
}
