import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { localOpenid, refuse, succeed, type OpenApiCall } from './answer'

const params = v.object({
  version: v.literal(2),
  openid: v.string(),
  scene: v.picklist([1, 2, 3, 4]),
  content: v.string(),
})

const longest = 2500
const fine = 100
const illegal = 20006

/** Enough to see what the app does with a refusal; the platform's own judgement is not imitated. */
const riskyWords = ['代开发票', '办假证', '网络赌博', '刷单返利', '高利贷']

/** `security.msgSecCheck`, version 2: a short word list instead of WeChat's judgement. */
export const checkText: OpenApiCall = (given, { unsafeWords }) => {
  const asked = v.safeParse(params, given)
  if (!asked.success) return refuse(40097, `invalid args: ${asked.issues[0].message}`)
  const { openid, content } = asked.output
  if (!localOpenid.test(openid)) return refuse(40003, 'invalid openid')
  if (content === '') return refuse(44004, 'content empty')
  if ([...content].length > longest) return refuse(45002, 'content size out of limit')
  const keyword = [...riskyWords, ...unsafeWords].find((word) => word !== '' && content.includes(word))
  return succeed(verdict(keyword))
}

function verdict(keyword: string | undefined): Record<string, unknown> {
  const suggest = keyword ? 'risky' : 'pass'
  const label = keyword ? illegal : fine
  const byModel = { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }
  const byWord = { strategy: 'keyword', errcode: 0, suggest, label, level: 90, keyword }
  return {
    result: { suggest, label },
    detail: keyword ? [byModel, byWord] : [byModel],
    trace_id: randomUUID(),
  }
}
