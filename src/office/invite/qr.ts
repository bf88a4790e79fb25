/** The code's drawing as an SVG text; inside WeChat an invite is passed on as a card instead, so there is none. */
export const drawInvite: (code: string) => Promise<string> = () => Promise.resolve('')
