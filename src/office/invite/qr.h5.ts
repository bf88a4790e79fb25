/** The code's drawing as an SVG text, which opens this page with the code filled in. Its library comes only when asked. */
export async function drawInvite(code: string): Promise<string> {
  const { toString } = await import('qrcode')
  const { origin, pathname } = window.location
  return toString(`${origin}${pathname}#/office/invite/index?code=${code}`, { type: 'svg', margin: 1 })
}
