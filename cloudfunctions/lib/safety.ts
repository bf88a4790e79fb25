import { Refusal } from '../../domain/errors'
import { cloud } from './cloud'

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
