import type { NominationView } from '../../../domain/honors/nomination-views'

/** Where a browser finds each photograph, by file id; none where one of them is gone and nobody knows which. */
export function photoUrlsOf({
  text,
  photoUrls,
}: Pick<NominationView, 'text' | 'photoUrls'>): Record<string, string> {
  if (photoUrls.length !== text.photos.length) return {}
  return Object.fromEntries(text.photos.map((photo, place) => [photo, photoUrls[place] ?? '']))
}
