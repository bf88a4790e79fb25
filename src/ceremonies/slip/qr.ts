/** The way to the page as a QR drawing; inside WeChat one is on that page already, so there is none. */
export const drawWay: (page: string) => Promise<string> = () => Promise.resolve('')
