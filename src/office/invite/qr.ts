/** The code's drawing as an SVG text; inside WeChat an invite is passed on as a card instead, so there is none. */
export function drawInvite(_code: string): Promise<string> {
  return Promise.resolve('')
}
