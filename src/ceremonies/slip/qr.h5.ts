/** The way to a page of this program as an SVG text. Its library comes only when asked. */
export async function drawWay(page: string): Promise<string> {
  const { toString } = await import('qrcode')
  const { origin, pathname } = window.location
  return toString(`${origin}${pathname}#${page}`, { type: 'svg', margin: 0 })
}
