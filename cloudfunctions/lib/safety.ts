import { Refusal } from '../../domain/errors'
import { cloud } from './cloud'
import { readFile } from './files'

// msgSecCheck takes at most 2500 characters a call.
const MOST = 2500
const SCENE_DATA = 1

/**
 * Has the platform check a text at submission (msgSecCheck v2: `result.suggest` decides, not errcode).
 * When the check cannot be had the text goes on: a person looks at everything before others see it.
 * @throws Refusal `unsafeText` when it is risky.
 */
export async function checkText(openid: string, texts: readonly string[]): Promise<void> {
  const text = texts.filter((part) => part !== '').join('\n')
  for (let start = 0; start < text.length; start += MOST) {
    const suggest = await suggestionOn(openid, text.slice(start, start + MOST))
    if (suggest === 'risky') throw new Refusal('unsafeText')
  }
}

async function suggestionOn(openid: string, content: string): Promise<string> {
  try {
    const answer = await cloud.openapi.security.msgSecCheck({
      version: 2,
      openid,
      scene: SCENE_DATA,
      content,
    })
    return String(answer.result?.suggest ?? '')
  } catch (fault) {
    console.error('msgSecCheck is not reachable', fault)
    return ''
  }
}

/**
 * Has the platform check a picture (imgSecCheck), given as `data:image/jpeg;base64,…`. When the check cannot be had it goes on:
 * a person looks at everything before others see it.
 * @throws Refusal `unsafeText` when it is refused.
 */
export async function checkPicture(data: string): Promise<void> {
  const [, base64 = ''] = data.split(',')
  try {
    await cloud.openapi.security.imgSecCheck({
      media: { contentType: 'image/jpeg', value: Buffer.from(base64, 'base64') },
    })
  } catch (fault) {
    if (isRisky(fault)) throw new Refusal('unsafeText', '这张照片不合适，请换一张。')
    console.error('imgSecCheck is not reachable', fault)
  }
}

/**
 * Has the platform check photographs that lie in storage already, given by their file ids.
 * @throws Refusal `badInput` when one is not there, `unsafeText` when one is refused.
 */
export async function checkPhotos(fileIds: readonly string[], path: string): Promise<void> {
  for (const [place, fileId] of fileIds.entries()) {
    const photo = await readFile(fileId).catch(() => undefined)
    if (photo === undefined) {
      const message = `第 ${place + 1} 张照片没有传上来，请删掉重新选`
      throw new Refusal('badInput', `${message}。`, [{ path, message }])
    }
    await checkPicture(`data:image/jpeg;base64,${photo.toString('base64')}`)
  }
}

// 87014: the platform's number for risky content.
function isRisky(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && 'errCode' in fault && fault.errCode === 87014
}
