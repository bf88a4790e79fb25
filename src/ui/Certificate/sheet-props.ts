import type { CertificateWords } from './words'

/** Puts the picture where its owner keeps pictures. `refused` when the phone's album may not be used. */
export type Save = () => Promise<'saved' | 'refused'>

export interface SheetProps {
  words: CertificateWords
  onDrawn(save: Save): void
}
