import type { Page } from '@playwright/test'

/** The words of everything shown whose colours lean clearly to red. */
export function redThings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isRed = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? []
      return alpha > 0 && red - Math.max(green, blue) > 60
    }
    const shown = [...document.querySelectorAll('.page *')].filter((one) => one.getClientRects().length > 0)
    return shown
      .filter((one) => {
        const { color, backgroundColor, borderTopColor } = getComputedStyle(one)
        return [color, backgroundColor, borderTopColor].some(isRed)
      })
      .map((one) => `${one.className}: ${one.textContent ?? ''}`)
  })
}
