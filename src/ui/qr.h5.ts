/**
 * The way to a page of this program as the SVG text of a QR code. Its library comes only when asked.
 * @param page such as `/office/invite/index?code=ABC`
 * @param margin squares left white around it
 */
export async function drawWay(page: string, margin = 0): Promise<string> {
  const { toString } = await import('qrcode')
  return toString(addressOfPage(page), { type: 'svg', margin })
}

/** The address of a page of this program, to be sent to others; empty inside WeChat, where a card leads to it. */
export function addressOfPage(page: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}#${page}`
}
