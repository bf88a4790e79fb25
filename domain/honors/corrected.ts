import type { NominationText } from './nomination'

const PARTS = [
  { name: '简要事迹', of: ({ summary }) => summary },
  { name: '详细事迹', of: ({ deeds }) => deeds },
  { name: '家训、格言', of: ({ motto }) => motto },
  { name: '照片', of: ({ photos }) => photos.join('\n') },
] as const satisfies readonly { name: string; of(text: NominationText): string }[]

/** What of a text the public reads is other than before, by name: 简要事迹, 照片; empty when nothing is. */
export function correctedParts(before: NominationText, after: NominationText): string[] {
  return PARTS.filter(({ of }) => of(before).trim() !== of(after).trim()).map(({ name }) => name)
}
