/** A text's sentences, each with its mark and the closing quotation that belongs to it. */
export function sentencesOf(text: string): string[] {
  // Phones before iOS 16.4 know no look-behind, so the sentences are matched rather than split.
  const found = text.match(/[^。！？；]+[。！？；]*[”’」』）]*/g) ?? []
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}
