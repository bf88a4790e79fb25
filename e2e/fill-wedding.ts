import type { Locator, Page } from '@playwright/test'
import { expect } from './support'

/** The button that goes on, or hands in. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** Chooses a village on the sheet behind a field. */
export async function chooseVillage(page: Page, field: RegExp, village: string) {
  await press(page, field)
  await page.getByRole('dialog').getByRole('radio', { name: village }).click()
}

/** A sum or count, by what its field is called. */
export const number = (page: Page, label: string) => shown(page.getByLabel(`${label}，单位`))

// Steps gone through stay in the document, hidden, with the same fields.
const shown = (field: Locator) => field.filter({ visible: true })

/** Who, and the two families: the first two steps of a wedding in 养前村. */
export async function fillFamilies(page: Page) {
  // One's own village is filled in once it is known who one is.
  await expect(page.getByRole('button', { name: '村，养前村' })).toBeVisible()
  await page.getByLabel('电话', { exact: true }).fill('13800000000')
  await press(page, '下一步')
  await chooseVillage(page, /^给付方的村/, '王家岗村')
  await chooseVillage(page, /^收礼方的村/, '养前村')
  await press(page, /^日子/)
  await press(page, '下个月')
  await press(page, '下个月')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /农历.*十六$/ })
    .click()
  await page.getByRole('radio', { name: /饭店/ }).click()
  await press(page, '下一步')
}

/** The feast and the promise, within the standard: the last two steps. */
export async function fillFeast(page: Page) {
  await number(page, '桌数').fill('12')
  await number(page, '吃席人数').fill('100')
  await number(page, '每桌花费').fill('260')
  await press(page, '下一步')
  await page.getByLabel('签名', { exact: true }).fill('陈演示')
  await press(page, '下一步')
}
