import * as v from 'valibot'
import { isoDay, line, passage } from '../../fields'

/** What an own panel is made of: a template and what is written into it. Nobody hands in a drawing. */

const photo = v.pipe(
  v.string('请选一张照片'),
  v.regex(/^cloud:\/\/[\w.-]+\/content\/panels\/[\w./-]{1,180}$/, '请选一张照片'),
)
const link = v.pipe(
  v.string('请写二维码打开的网址'),
  v.regex(/^https?:\/\/[^\s"'<>]{4,180}$/, '网址要从 http:// 或 https:// 写起，里面不能有空格'),
)
const title = line('标题', 14, 2)

const picture = v.strictObject({
  template: v.literal('picture'),
  title,
  words: passage('照片说明', 60),
  photo,
})
const story = v.strictObject({ template: v.literal('story'), title, words: line('故事', 140, 10) })
const slogan = v.strictObject({
  template: v.literal('slogan'),
  title: line('标语', 24, 4),
  words: passage('落款', 20),
})
const honour = v.strictObject({
  template: v.literal('honour'),
  title,
  name: line('名字', 12, 2),
  words: line('事迹', 80, 6),
})
const service = v.strictObject({
  template: v.literal('service'),
  title,
  words: line('能办什么', 60, 4),
  link,
})
const notice = v.strictObject({
  template: v.literal('notice'),
  title,
  words: line('通知', 120, 6),
  issuer: line('落款', 20, 2),
  day: isoDay,
})
const rules = v.strictObject({
  template: v.literal('rules'),
  title,
  lines: v.pipe(
    v.array(line('约定', 18, 2), '请写几条约定'),
    v.minLength(2, '至少写两条'),
    v.maxLength(5, '最多五条'),
  ),
})

export const PanelValues = v.variant(
  'template',
  [picture, story, slogan, honour, service, notice, rules],
  '请选一个样式',
)

export type PanelValues = v.InferOutput<typeof PanelValues>
export type Template = PanelValues['template']

/** What each template is called, and what it is for. */
export const TEMPLATES = {
  story: { name: '故事', hint: '一段身边事' },
  picture: { name: '照片', hint: '一张照片，一句话' },
  slogan: { name: '标语', hint: '大字，远处看得清' },
  honour: { name: '光荣榜', hint: '谁，做了什么' },
  notice: { name: '通知', hint: '要大家知道的事' },
  rules: { name: '约定', hint: '两到五条，一条一行' },
  service: { name: '办事码', hint: '扫了就能办' },
} as const satisfies Record<Template, { name: string; hint: string }>

const isTemplate = (key: string): key is Template => key in TEMPLATES
export const TEMPLATE_KEYS: Template[] = Object.keys(TEMPLATES).filter(isTemplate)

/** Everything a panel says, passage by passage, to be read out or checked. */
export function passagesOf(values: PanelValues): string[] {
  switch (values.template) {
    case 'rules':
      return [...values.lines]
    case 'honour':
      return [values.name, values.words]
    case 'notice':
      return [values.words, values.issuer]
    case 'picture':
    case 'story':
    case 'slogan':
    case 'service':
      return [values.words].filter((words) => words !== '')
  }
}
