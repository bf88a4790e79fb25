import type { Day } from '../calendar'
import { addDays } from '../calendar'
import type { SelectionPlan } from './plan'

type Template = Omit<SelectionPlan, 'days' | 'seats' | 'villageSeats'>

const asked = (id: string, name: string): SelectionPlan['asked'][number] => ({
  id,
  name,
  kind: 'line',
  choices: [],
  required: false,
})
const item = (id: string, name: string, most: number, hint = '') => ({ id, name, most, hint })

/** What a selection of each usual kind begins from; staff change what they like. The items and kinds are those of DOMAIN §4. */
export const SELECTION_TEMPLATES = {
  goodPeople: {
    title: '身边好人',
    subject: 'person',
    sorts: ['助人为乐', '见义勇为', '诚实守信', '敬业奉献', '孝老爱亲'],
    criteria: ['热爱家乡，遵纪守法', '事迹真实，邻里认可', '近三年没有不守约定的事'],
    asked: [asked('work', '做什么工作')],
    sheet: [
      item('deed', '事迹', 50, '做了什么，帮到了谁'),
      item('lasting', '坚持', 20, '做了多久，是不是常年这样'),
      item('esteem', '邻里评价', 20, '走访时大家怎么说'),
      item('example', '带动', 10, '有没有带着别人一起做'),
    ],
    office: 'civility',
    scorers: ['civility', 'women', 'leader'],
    leastScorers: 3,
    onSite: false,
  },
  family: {
    title: '最美家庭',
    subject: 'household',
    sorts: ['家风优良', '孝老爱亲', '邻里互助', '移风易俗', '绿色低碳', '书香阅读', '热心公益'],
    criteria: ['一家人和睦，孝老爱小', '邻里团结，热心集体的事', '红白事按约定办'],
    asked: [asked('members', '家里几口人')],
    sheet: [
      item('harmony', '家庭和睦', 30),
      item('elders', '孝老爱亲', 25),
      item('neighbours', '邻里关系', 25),
      item('thrift', '节俭办事', 20, '红白事、人情往来'),
    ],
    office: 'women',
    scorers: ['women', 'civility', 'leader'],
    leastScorers: 3,
    onSite: false,
  },
  courtyard: {
    title: '最美庭院',
    subject: 'courtyard',
    sorts: [],
    criteria: ['院里院外干净', '东西摆放整齐', '有花有绿'],
    asked: [],
    sheet: [
      item('hygiene', '卫生', 35, '院里、屋里、厕所、门前'),
      item('order', '整齐', 25, '柴草、农具、杂物'),
      item('green', '绿化', 20, '花草树木、小菜园'),
      item('manners', '家风', 20, '邻里怎么说'),
    ],
    office: 'women',
    scorers: ['women', 'civility', 'leader'],
    leastScorers: 3,
    onSite: true,
  },
  other: {
    title: '',
    subject: 'person',
    sorts: [],
    criteria: [''],
    asked: [],
    sheet: [item('deed', '事迹', 100)],
    office: 'civility',
    scorers: ['civility', 'women', 'leader'],
    leastScorers: 3,
    onSite: false,
  },
} as const satisfies Record<string, Template>

export type TemplateKey = keyof typeof SELECTION_TEMPLATES

export const TEMPLATE_NAMES = {
  goodPeople: '身边好人',
  family: '最美家庭',
  courtyard: '最美庭院',
  other: '别的评选',
} as const satisfies Record<TemplateKey, string>

const isTemplate = (key: string): key is TemplateKey => key in SELECTION_TEMPLATES
export const TEMPLATE_KEYS: TemplateKey[] = Object.keys(SELECTION_TEMPLATES).filter(isTemplate)

/** A plan to begin from, its stages following one another from this day. */
export function planFrom(key: TemplateKey, from: Day): SelectionPlan {
  const template: Template = SELECTION_TEMPLATES[key]
  return {
    ...template,
    title: template.title === '' ? '' : `${from.slice(0, 4)} 年${template.title}`,
    seats: 0,
    villageSeats: [],
    days: {
      from,
      until: addDays(from, 30),
      visitUntil: addDays(from, 45),
      scoreUntil: addDays(from, 60),
      notice: 5,
    },
  }
}
