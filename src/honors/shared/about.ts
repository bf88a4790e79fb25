const NARROW = '\u00a0'

/** A few words about somebody in one line: empty ones left out, a number never parted from its word, no line begun with a dot. */
export function aboutText(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/(\d) (?=\D)/g, `$1${NARROW}`))
    .join(`${NARROW}· `)
}
