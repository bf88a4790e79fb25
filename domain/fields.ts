import * as v from 'valibot'
import dayjs from 'dayjs'
import { MOST_FEN } from './money'

/** Small schemas every contract uses, each with a message that names the mend. */

/** A sortable id the client makes, so that a repeated call is recognised. */
export const ulid = v.pipe(
  v.string('缺少编号'),
  v.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, '编号不对，请重新打开这一页'),
)

/** Ids of areas, walls and the like: short words with dashes. */
export const slug = v.pipe(
  v.string('缺少编号'),
  v.regex(/^[a-z0-9][a-z0-9-]{0,31}$/i, '编号不对：只能用字母、数字和短横线，最多 32 个'),
)

/** `c-`, `t-`, `v-` or `g-`, and a short word. */
export const AREA_ID = /^[a-z]-[a-z0-9-]{1,28}$/

export const areaId = v.pipe(v.string('请选择村'), v.regex(AREA_ID, '请从名单里选择村'))

/** A one-line text; `name` is what the field is called in its messages. */
export function line(name: string, most: number, least = 1) {
  return v.pipe(
    v.string(`请填写${name}`),
    v.trim(),
    v.minLength(least, least > 1 ? `${name}至少 ${least} 个字` : `请填写${name}`),
    v.maxLength(most, `${name}最多 ${most} 个字`),
    v.check((text) => !hasHidden(text), `${name}里有看不见的字符，请重新输入`),
  )
}

/** A text of several lines, possibly empty. */
export function passage(name: string, most: number) {
  return v.pipe(
    v.string(`请填写${name}`),
    v.maxLength(most, `${name}最多 ${most} 个字`),
    v.check((text) => !hasHidden(text.replace(/[\n\t]/g, '')), `${name}里有看不见的字符，请重新输入`),
  )
}

/** ISO day in Asia/Shanghai, of the years whose farming calendar is known. */
export const isoDay = v.pipe(
  v.string('请选择日子'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, '日子的写法不对，应当像 2026-12-20'),
  v.check((day) => dayjs(day).isValid() && dayjs(day).format('YYYY-MM-DD') === day, '没有这一天，请重新选'),
  v.check((day) => day >= '1901-01-01' && day <= '2100-12-31', '年份不对，请重新选'),
)

/** A phone number as people write it, with spaces and dashes left out. */
export const phone = v.pipe(
  v.string('请填写电话'),
  v.transform((text) => text.normalize('NFKC').replace(/[\s-]/g, '')),
  v.regex(/^(1[3-9]\d{9}|0\d{9,11}|\d{7,8})$/, '电话不对：手机是 11 位，座机要带区号'),
)

/** A sum in 分; `name` is what the field is called in its messages. */
export function money(name: string) {
  return v.pipe(
    v.number(`${name}要填数字`),
    v.integer(`${name}最小到分`),
    v.minValue(0, `${name}不能是负数，没有就填 0`),
    v.maxValue(MOST_FEN, `${name}太大了，看看是不是多打了零`),
  )
}

/** A whole number of something. */
export function count(name: string, most: number) {
  return v.pipe(
    v.number(`${name}要填数字`),
    v.integer(`${name}要填整数`),
    v.minValue(0, `${name}不能是负数，没有就填 0`),
    v.maxValue(most, `${name}太大了，看看是不是多打了零`),
  )
}

export const version = v.pipe(
  v.number('缺少版本，请刷新后再办'),
  v.integer('版本不对，请刷新后再办'),
  v.minValue(1, '版本不对，请刷新后再办'),
)

// Control characters, zero-width and direction marks hide or reorder what a reader sees.
const HIDDEN = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

/** Whether a text holds characters that nobody sees. */
export function hasHidden(text: string): boolean {
  return HIDDEN.test(text)
}
