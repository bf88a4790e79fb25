import * as v from 'valibot'
import { count, isoDay, line, passage, slug, ulid } from '../fields'
import type { Panel } from './panel'

/** A number by which one person can be found: a mobile phone's, or an identity card's. A village office's own number is neither. */
const PERSONAL_NUMBER = /(^|\D)(1[3-9]\d{9}|\d{17}[\dX])(\D|$)/i

/** A text that hangs in public, without anyone's own number in it. */
function inPublic<Schema extends v.GenericSchema<string, string>>(schema: Schema) {
  return v.pipe(
    schema,
    v.check(
      (text) => !PERSONAL_NUMBER.test(text.replace(/[\s-]/g, '')),
      '屏上不能出现个人的手机号或身份证号，请改成村里的座机',
    ),
  )
}

const clock = v.pipe(
  v.string('请选择几点'),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, '几点的写法不对，应当像 07:30'),
)

/** When an item is shown; each part may be left open. */
const When = v.strictObject({
  /** Days of the week, 0 is Sunday; empty for every day. */
  days: v.pipe(
    v.array(
      v.pipe(
        v.number('请选择星期几'),
        v.integer('星期几不对'),
        v.minValue(0, '星期几不对'),
        v.maxValue(6, '星期几不对'),
      ),
      '请选择星期几',
    ),
    v.maxLength(7, '一周只有七天'),
  ),
  /** Hours of the day in China; both empty for all day, and over midnight when it ends before it begins. */
  from: v.union([v.literal(''), clock], '几点开始不对'),
  until: v.union([v.literal(''), clock], '几点结束不对'),
  /** First and last ISO day; empty for no bound. */
  firstDay: v.union([v.literal(''), isoDay], '从哪天起不对'),
  lastDay: v.union([v.literal(''), isoDay], '到哪天为止不对'),
})

const shared = {
  id: ulid,
  seconds: v.pipe(count('停几秒', 120), v.minValue(5, '每张至少停 5 秒，不然看不完')),
  when: v.pipe(
    When,
    v.check((when) => (when.from === '') === (when.until === ''), '几点开始、几点结束要一起填'),
    v.check(
      (when) => when.firstDay === '' || when.lastDay === '' || when.firstDay <= when.lastDay,
      '结束的日子在开始前面',
    ),
  ),
}

/** One thing a screen shows. */
export const ScreenItem = v.variant(
  'kind',
  [
    v.strictObject({ ...shared, kind: v.literal('panel'), panelId: slug }),
    v.strictObject({ ...shared, kind: v.literal('slogan'), text: inPublic(line('标语', 28, 2)) }),
    v.strictObject({
      ...shared,
      kind: v.literal('honour'),
      title: inPublic(line('荣誉', 16, 2)),
      text: inPublic(passage('说明', 80)),
    }),
    v.strictObject({
      ...shared,
      kind: v.literal('notice'),
      title: inPublic(line('通知的标题', 20, 2)),
      text: inPublic(line('通知的内容', 140, 2)),
    }),
  ],
  '请选择放什么',
)

export type ScreenItem = v.InferOutput<typeof ScreenItem>
export type When = v.InferOutput<typeof When>
export type ItemKind = ScreenItem['kind']

export const ITEM_KINDS = {
  panel: '图画',
  slogan: '标语',
  honour: '荣誉',
  notice: '通知',
} as const satisfies Record<ItemKind, string>

export const MOST_ITEMS = 40

export const Programme = v.pipe(
  v.array(ScreenItem, '请排节目'),
  v.maxLength(MOST_ITEMS, `一块屏最多排 ${MOST_ITEMS} 个`),
  v.check(
    (items) => new Set(items.map(({ id }) => id)).size === items.length,
    '有一个节目排了两遍，请刷新后再试',
  ),
)

/** How the screen hangs: lying; or standing, its top to the left or to the right of a lying one's. */
export const ORIENTATIONS = {
  landscape: '横着挂',
  portrait: '竖着挂',
  portraitOther: '竖着挂（上下颠倒时选这个）',
} as const

export type Orientation = keyof typeof ORIENTATIONS

export const Orientation = v.picklist(['landscape', 'portrait', 'portraitOther'], '请选择屏是怎么挂的')

/** What interrupts everything until its end. */
export const UrgentWords = v.strictObject({
  title: inPublic(line('标题', 14, 2)),
  text: inPublic(line('内容', 100, 2)),
})

/** How long it holds, in minutes. */
export const UrgentMinutes = v.pipe(
  v.number('请选择放多久'),
  v.integer('放多久要填整数'),
  v.minValue(5, '至少放 5 分钟'),
  v.maxValue(3 * 24 * 60, '最多放三天，再久请排成通知'),
)

export interface Urgent extends v.InferOutput<typeof UrgentWords> {
  /** ISO instants. */
  from: string
  until: string
}

/** An item as it is drawn. */
export interface Slide {
  id: string
  kind: ItemKind
  seconds: number
  when: When
  title: string
  text: string
  /** The panel it shows, its value, and its drawing, which may come later; empty for all else. */
  panelId: string
  value: string
  art: string
  alt: string
}

/** A slide as a screen is told of it: a drawing with a photograph in it is heavy, so it is asked for apart, once. */
export interface SentSlide extends Omit<Slide, 'art'> {
  /** Names this very drawing; empty for what has none. */
  picture: string
}

type Shown = Pick<Panel, 'id' | 'title' | 'lead' | 'value' | 'art' | 'alt'>

/** The items as slides; those whose panel is no longer there are left out. */
export function slidesOf(items: readonly ScreenItem[], panels: readonly Shown[]): Slide[] {
  return items.flatMap((item) => slideOf(item, panels) ?? [])
}

function slideOf(item: ScreenItem, panels: readonly Shown[]): Slide | undefined {
  const { id, kind, seconds, when } = item
  const bare = { id, kind, seconds, when, panelId: '', value: '', art: '', alt: '' }
  if (item.kind !== 'panel')
    return { ...bare, title: item.kind === 'slogan' ? '' : item.title, text: item.text }
  const panel = panels.find((each) => each.id === item.panelId)
  if (panel === undefined) return undefined
  const { title, lead, value, art, alt } = panel
  return { ...bare, panelId: panel.id, title, text: lead, value, art, alt }
}

/** The slides that can be drawn with these drawings, by their names; one whose drawing has not come yet waits for it. */
export function drawnSlides(sent: readonly SentSlide[], arts: ReadonlyMap<string, string>): Slide[] {
  return sent.flatMap(({ picture, ...slide }) => {
    const art = picture === '' ? '' : arts.get(picture)
    return art === undefined ? [] : [{ ...slide, art }]
  })
}

/** What an item is called in a list. */
export function nameOf(slide: Pick<Slide, 'title' | 'text'>): string {
  return slide.title === '' ? slide.text : slide.title
}
