/**
 * The number of a wall, to be said on the phone and typed by an elder: digits only, the last of them reckoned from the others,
 * so that one digit mistyped, or two neighbours changed about, is noticed. Damm's scheme: H. M. Damm, 2004.
 */

/** A totally anti-symmetric quasigroup of order 10; every row and column holds each digit once, the diagonal is zero. */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const

const FIRST = 1000
const NUMBER = /^\d{5,8}$/

/** The number of the `place`th wall of this program, counted from 1: `1` → 10019. */
export function wallNumber(place: number): string {
  const serial = String(FIRST + place)
  return `${serial}${checked(serial)}`
}

/** Whether a text is a number as it stands under a code, its last digit included. */
export function isWallNumber(text: string): boolean {
  return NUMBER.test(text) && checked(text) === 0
}

/** Whether somebody means a number, right or mistyped. */
export function looksLikeNumber(text: string): boolean {
  return /^\d+$/.test(text)
}

function checked(digits: string): number {
  return [...digits].reduce((row, digit) => Number(QUASIGROUP[row]?.[Number(digit)] ?? 0), 0)
}
