import { linksTo } from '../lib/files'

/** The addresses of photographs for a while, in their order; one that is gone is left out. */
export async function addressesOf(photos: readonly string[]): Promise<string[]> {
  if (photos.length === 0) return []
  const links = await linksTo(photos)
  return photos.flatMap((photo) => links[photo] ?? [])
}

/** The address of each one's first photograph, by its file id. */
export async function coversOf(
  all: readonly { photos: readonly string[] }[],
): Promise<Record<string, string>> {
  const covers = all.flatMap(({ photos }) => photos.slice(0, 1))
  return covers.length === 0 ? {} : linksTo(covers)
}
