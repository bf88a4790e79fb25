import * as v from 'valibot'
import { localOpenid, refuse, succeed, type OpenApiCall } from './answer'

const params = v.object({
  touser: v.string(),
  template_id: v.string(),
  page: v.optional(v.string()),
  data: v.record(v.string(), v.object({ value: v.union([v.string(), v.number()]) })),
})

/** What a value of each kind of key may be, from WeChat's table; a message that breaks it is refused whole. */
const valueRules: Record<string, (value: string) => boolean> = {
  thing: (value) => length(value) <= 20,
  short_thing: (value) => length(value) <= 5,
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  name: (value) => (/\p{Script=Han}/u.test(value) ? length(value) <= 10 : length(value) <= 20),
  number: (value) => /^-?\d+(\.\d+)?$/.test(value) && length(value) <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => length(value) <= 5,
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => /\d{1,2}:\d{2}|\d{4}年\d{1,2}月\d{1,2}日/.test(value),
  date: (value) => /\d{4}[年/-]\d{1,2}[月/-]\d{1,2}/.test(value),
  amount: (value) => /^[^\d]?\d{1,10}(\.\d+)?元?$/u.test(value),
  phone_number: (value) => /^[\d+\-()\s]{1,17}$/.test(value),
}

/** `subscribeMessage.send`: into the inbox of this machine, if the person has accepted one. */
export const sendSubscribeMessage: OpenApiCall = (given, { inbox }) => {
  const asked = v.safeParse(params, given)
  if (!asked.success) return refuse(47003, `argument invalid! ${asked.issues[0].message}`)
  const { touser: openid, template_id: templateId, page, data } = asked.output
  if (!localOpenid.test(openid)) return refuse(40003, 'invalid openid')
  if (!templateId) return refuse(40037, 'invalid template_id')
  const texts = Object.entries(data).map(([key, { value }]) => [key, String(value)] as const)
  const wrong = texts.find(([key, value]) => !fits(key, value))
  if (wrong) return refuse(47003, `argument invalid! data.${wrong[0]}.value invalid`)
  const values = Object.fromEntries(texts.map(([key, value]) => [key, { value }]))
  const delivered = inbox.deliver({ openid, templateId, page, data: values })
  return delivered ? succeed() : refuse(43101, 'user refuse to accept the msg')
}

function fits(key: string, value: string): boolean {
  const rule = valueRules[key.replace(/\d+$/, '')]
  return value !== '' && (rule?.(value) ?? true)
}

function length(value: string): number {
  return [...value].length
}
