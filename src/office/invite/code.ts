const LENGTH = 10

/** A code as it may be typed or pasted: wide letters, small letters and gaps are forgiven. */
export function codeTyped(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, LENGTH)
}

/** What to mend; empty when the code could be one. O, I, 0 and 1 are in none, since they are mistaken for one another. */
export function codeFault(code: string): string {
  if (code.length < LENGTH) return `邀请码是 ${LENGTH} 个字母和数字，现在 ${code.length} 个`
  return /[01IO]/.test(code) ? '邀请码里没有 0、1、I、O，请照着再看一遍' : ''
}
