/**
 * Where a machine keeps its drawings through a power cut. They are far more than local storage takes, photographs above all; the
 * browser's own store of answers takes them under the same conditions as the page itself. Without it (a plain http address of a
 * network) they last until the page is closed.
 */
const STORE = 'screen-pictures'

/** Those of these drawings that are kept, by their names. */
export async function keptPictures(names: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  await inStore(async (store) => {
    for (const name of names) {
      const kept = await store.match(addressOf(name))
      if (kept !== undefined) found.set(name, await kept.text())
    }
  })
  return found
}

export async function keepPicture(name: string, art: string): Promise<void> {
  await inStore((store) => store.put(addressOf(name), new Response(art)))
}

/** Forgets every drawing but these. */
export async function forgetOthers(names: readonly string[]): Promise<void> {
  const wanted = new Set(names.map(addressOf))
  await inStore(async (store) => {
    for (const request of await store.keys()) if (!wanted.has(request.url)) await store.delete(request)
  })
}

// A store that is full or not there must not stop what is shown.
async function inStore(work: (store: Cache) => Promise<void>): Promise<void> {
  if (!('caches' in window)) return
  try {
    await work(await caches.open(STORE))
  } catch {
    return
  }
}

// Nothing is ever fetched from there: it only names the drawing.
function addressOf(name: string): string {
  return new URL(`screen/picture/${name}`, document.baseURI).href
}
