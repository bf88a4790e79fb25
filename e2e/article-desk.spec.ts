import { imageSize } from 'image-size'
import type { Locator, Page } from '@playwright/test'
import { pngOf, wordFile, wordFileWith } from '../cloudfunctions/content/word/testing'
import type { EditorialRow, EditorialView } from '../domain/content/api'
import { filesOf } from '../domain/content/body'
import { DESK, expect, test, type App } from './support'

const TITLE = '戏台搭在场院（演示）'
const REVIEWS = '/content/reviews/index?areaId=t-taiqian'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const PICTURE = { name: 'stage.png', mimeType: 'image/png', buffer: pngOf(2400, 1800) }

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** How wide the picture is that a browser has loaded. */
async function widthOf(picture: Locator): Promise<number> {
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBeGreaterThan(0)
  return picture.evaluate((image: HTMLImageElement) => image.naturalWidth)
}

/** Pastes as from a web page: the browser's own event, with HTML on its clipboard. */
async function paste(page: Page, html: string) {
  await page.getByRole('textbox', { name: '正文' }).evaluate((target, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', text)
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

test('an article with a picture and formatting is written at a desk, passes three reviews, and a villager reads it again without a network', async ({
  app,
}) => {
  const editor = await app.as('editor', DESK)
  await app.open(editor, '/content/editor/index?areaId=t-taiqian')
  const text = editor.getByRole('textbox', { name: '正文' })
  await editor.getByLabel('标题').fill(TITLE)
  await text.click()
  await press(editor, '标题')
  await editor.keyboard.type('哪天搭')
  await editor.keyboard.press('Enter')
  await editor.keyboard.type('初八到初十，')
  await press(editor, '加粗')
  await editor.keyboard.type('连演三天')
  await press(editor, '加粗')
  await editor.keyboard.press('Enter')
  await editor.getByLabel('选图片').setInputFiles(PICTURE)
  await expect(editor.getByText('图片传好了，请写上图里有什么')).toBeVisible()
  await press(editor, '交审')
  await expect(editor.getByText(/还没写“图里有什么”/).first()).toBeVisible()
  await editor.getByLabel(/^图里有什么/).fill('场院中间一座新搭的戏台')
  await press(editor, '交审')
  await expect(editor.getByText('等一审').first()).toBeVisible()

  for (const who of ['reviewer1', 'reviewer2', 'reviewer3'] as const) {
    const reviewer = await app.as(who)
    await app.open(reviewer, REVIEWS)
    await reviewer.getByRole('button', { name: new RegExp(TITLE) }).click()
    await press(reviewer, '通过')
    await expect(reviewer.getByText(/审通过$/).last()).toBeVisible()
  }

  const reader = await app.as('villager')
  await app.open(reader, '/home/index')
  await reader.getByRole('link', { name: new RegExp(TITLE) }).click()
  // A page gone back from stays beneath; the last is in front.
  const shown = { visible: true }
  const read = async () => {
    await expect(reader.getByRole('heading', { name: '哪天搭' }).filter(shown).last()).toBeVisible()
    await expect(reader.getByText('连演三天').filter(shown).last()).toHaveCSS('font-weight', '700')
    await expect(
      reader.getByRole('img', { name: '场院中间一座新搭的戏台' }).filter(shown).last(),
    ).toBeVisible()
  }
  await read()
  // A phone loads what a phone shows; the larger one, made small before it was sent, is a press away.
  expect(await widthOf(reader.locator('.body-picture-art img'))).toBe(750)
  const [large] = await Promise.all([
    reader.waitForEvent('popup'),
    reader.getByRole('link', { name: '看大图：场院中间一座新搭的戏台' }).click(),
  ])
  expect(await widthOf(large.locator('img'))).toBe(1600)
  await large.close()
  await reader.route('**/call/**', (route) => route.abort())
  await reader.goBack()
  await reader
    .getByRole('link', { name: new RegExp(TITLE) })
    .filter(shown)
    .click()
  await read()
})

test('a pasted page and a Word file come in cleaned, and are seen as on a phone beside', async ({ app }) => {
  const editor = await app.as('editor', DESK)
  await app.open(editor, '/content/article-desk/index?areaId=t-taiqian')
  await editor.getByRole('textbox', { name: '正文' }).click()
  await paste(
    editor,
    '<h2>借桌凳</h2><p onclick="alert(1)">先<b>打电话</b><img src=x onerror="alert(1)"></p><script>alert(1)</script>',
  )
  await expect(editor.getByText('1 张图没带进来')).toBeVisible()
  const preview = editor.getByRole('region', { name: '手机上的样子' })
  await expect(preview.getByRole('heading', { name: '借桌凳' })).toBeVisible()
  await expect(preview.getByText('打电话')).toHaveCSS('font-weight', '700')
  await editor.getByLabel('选 Word 文件').setInputFiles({
    name: '棚子.docx',
    mimeType: WORD,
    buffer: await wordFile(),
  })
  await expect(preview.getByRole('heading', { name: '棚子怎么借' })).toBeVisible()
  await expect(preview.getByRole('img')).toHaveCount(2)
  await expect(preview.getByRole('table')).toBeVisible()
})

test('a camera’s picture in a Word file is made small before it is sent, and stored as phones show it too', async ({
  app,
}) => {
  const editor = await app.as('editor', DESK)
  await app.open(editor, '/content/article-desk/index?areaId=t-taiqian')
  const sent: number[] = []
  editor.on('request', (request) => {
    if (request.url().includes('.docx')) sent.push(request.postDataBuffer()?.length ?? 0)
  })
  const buffer = await wordFileWith(3000, 2000)
  await editor.getByLabel('选 Word 文件').setInputFiles({ name: '戏台.docx', mimeType: WORD, buffer })
  await expect(editor.getByText('放进来了，排版整理过了')).toBeVisible()
  await expect(editor.getByRole('region', { name: '手机上的样子' }).getByRole('img')).toHaveCount(1)
  expect(sent).toHaveLength(1)
  await editor.getByLabel('标题').fill(TITLE)
  await press(editor, '存稿')
  await expect(editor.getByText('已存好，换台电脑也能接着写')).toBeVisible()
  expect(await storedWidths(app)).toEqual([1600, 750])
})

/** How wide the files of the one article called TITLE are. */
async function storedWidths(app: App): Promise<number[]> {
  const list = await app.call<{ rows: EditorialRow[] }>('editor', 'content', 'editorialList', {
    areaId: 't-taiqian',
  })
  const id = list.rows.find(({ title }) => title === TITLE)?.id
  const { draft, urls } = await app.call<EditorialView>('editor', 'content', 'readEditorial', { id })
  const files = filesOf(draft.body).map(async (file) => {
    const response = await fetch(urls[file] ?? '')
    return imageSize(new Uint8Array(await response.arrayBuffer())).width
  })
  return Promise.all(files)
}

test('a text with formatting is not lost on a phone', async ({ app }) => {
  const desk = await app.as('editor', DESK)
  await app.open(desk, '/content/article-desk/index?areaId=t-taiqian')
  await desk.getByLabel('标题').fill(TITLE)
  await desk.getByRole('textbox', { name: '正文' }).click()
  await press(desk, '列点')
  await desk.keyboard.type('带板凳')
  await press(desk, '存稿')
  await expect(desk.getByText('已存好，换台电脑也能接着写')).toBeVisible()
  const phone = await app.as('editor')
  await app.open(phone, REVIEWS)
  await phone.getByRole('button', { name: new RegExp(TITLE) }).click()
  await press(phone, '接着改')
  await expect(phone.getByText('正文在电脑上改')).toBeVisible()
  await phone.getByLabel('标题').filter({ visible: true }).fill(`${TITLE}好`)
  await press(phone, '存稿')
  await expect(phone.getByText('已存好，换手机也能接着写')).toBeVisible()
  await app.open(desk, `${REVIEWS}`)
  await desk.getByRole('button', { name: new RegExp(`${TITLE}好`) }).click()
  await expect(desk.getByText('带板凳').first()).toBeVisible()
  await desk.getByText('从这一稿').waitFor()
  await expect(desk.getByText('〔加：好〕')).toBeVisible()
})
