/** The way to a page as a QR drawing; inside WeChat one is passed on as a card instead, so there is none. */
export const drawWay: (page: string, margin?: number) => Promise<string> = () => Promise.resolve('')

/** A page's address, to be sent to others; inside WeChat it has none. */
export const addressOfPage: (page: string) => string = () => ''
