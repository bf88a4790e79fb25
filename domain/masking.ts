/** What others may see of a name or number. Masking happens on the server; pages only receive what they may show. */

/** 陈大山 → 陈×山, 王梅 → 王×; an empty name stays empty. */
export function maskName(name: string): string {
  const letters = [...name.trim()]
  if (letters.length === 0) return ''
  if (letters.length <= 2) return `${letters[0]}×`
  return `${letters[0]}×${letters[letters.length - 1]}`
}

/** 13812345678 → 138****5678; a number too short to leave anything hidden is hidden whole. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < 8) return digits === '' ? '' : '****'
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`
}
