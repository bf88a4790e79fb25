import { ulid } from 'ulid'
import { newSelection, withSelectionEntry } from '../../cloudfunctions/honors/selection-document'
import type { StoredArea } from '../../cloudfunctions/lib/stored'
import type { StoredNomination, StoredSelection } from '../../cloudfunctions/lib/stored-honors'
import { addDays, dayOf, yearOf } from '../../domain/calendar'
import type { SelectionEntry } from '../../domain/honors'
import { planFrom, type TemplateKey } from '../../domain/honors/templates'
import { demoNomination } from './honors-life'
import { livedNomination, type Lived } from './lived-nomination'

interface Told {
  name: string
  villageId: string
  sort: string
  summary: string
  deeds?: string
  motto?: string
  until: Lived['until']
  average?: number
}

/** People and households of the demo county, all invented. */
const LAST_YEAR: readonly Told[] = [
  {
    name: '田演示',
    villageId: 'v-yangqian',
    sort: '助人为乐',
    summary: '谁家有急事，他放下自己的活就去。十年里给村里独居老人送了上千趟水和菜（演示）。',
    deeds:
      '老田住在村东头，家里也不宽裕。前年夏天发大水，他连夜把低处三户老人一个一个背到学校，自家的粮食却泡了水。问他图什么，他说：“都是一个村的，今天你帮我，明天我帮你。”（演示）',
    motto: '力气用了还会来',
    until: 'named',
    average: 9267,
  },
  {
    name: '石演示',
    villageId: 'v-yanghou',
    sort: '孝老爱亲',
    summary: '照顾瘫痪的婆婆八年，天天翻身擦洗，婆婆没有生过一次褥疮（演示）。',
    deeds: '婆婆倒下那年，孩子才上小学。她把外面的活辞了，一边种菜一边照顾老人，邻居说比亲女儿还亲（演示）。',
    motto: '老人在，家就在',
    until: 'named',
    average: 9133,
  },
  {
    name: '关演示',
    villageId: 'v-wangjiagang',
    sort: '诚实守信',
    summary: '卖菜多收了五十块钱，骑车追了八里路还给人家（演示）。',
    until: 'named',
    average: 8900,
  },
  {
    name: '骆演示',
    villageId: 'v-yangqian',
    sort: '敬业奉献',
    summary: '在村小教了三十一年，退休以后还在农家书屋教孩子写字（演示）。',
    until: 'named',
    average: 8967,
  },
]

const FAMILIES: readonly Told[] = [
  {
    name: '柳演示',
    villageId: 'v-yangqian',
    sort: '移风易俗',
    summary: '儿子结婚两家商量着办，彩礼不高，酒席十桌，省下的钱给小两口买了农机（演示）。',
    until: 'recommended',
  },
  {
    name: '方演示',
    villageId: 'v-yanghou',
    sort: '书香阅读',
    summary: '一家四口每天晚上读半个钟头书，院里的书架邻居孩子都能来看（演示）。',
    until: 'recommended',
  },
  {
    name: '邓演示',
    villageId: 'v-wangjiagang',
    sort: '邻里互助',
    summary: '开着三轮车，义务接送村里老人赶集看病五年（演示）。',
    until: 'recommended',
  },
]

const COURTYARDS: readonly Told[] = [
  {
    name: '苗演示',
    villageId: 'v-yangqian',
    sort: '',
    summary: '院里院外一天扫两遍，墙根种了月季，农具都上了墙（演示）。',
    until: 'onNotice',
    average: 9133,
  },
  {
    name: '花演示',
    villageId: 'v-yanghou',
    sort: '',
    summary: '旧砖铺路，废轮胎种花，小菜园四季有菜（演示）。',
    until: 'onNotice',
    average: 9067,
  },
  {
    name: '谷演示',
    villageId: 'v-wangjiagang',
    sort: '',
    summary: '柴草码得齐，鸡鸭圈得住，厕所改得早（演示）。',
    until: 'scored',
    average: 8533,
  },
]

/** What the demo county's selections hold when it starts: one being nominated for, one scored, one on notice, and last year's roll. */
export function demoHonors(areas: readonly StoredArea[]): {
  selections: StoredSelection[]
  nominations: StoredNomination[]
} {
  const today = dayOf(Date.now())
  const year = yearOf(today)
  const lastYear = selectionOf(areas, 'goodPeople', `${year - 1}-03-01`, `${year - 1} 年身边好人（演示）`)
  const open = selectionOf(areas, 'goodPeople', addDays(today, -9), `${year} 年身边好人（演示）`)
  const families = selectionOf(areas, 'family', addDays(today, -50), `${year} 年最美家庭（演示）`)
  const courtyards = selectionOf(areas, 'courtyard', addDays(today, -75), `${year} 年最美庭院（演示）`)
  const life = (selection: StoredSelection, day: string, noticeFrom?: string) => (told: Told) =>
    livedNomination({
      ...storyOf(areas, told),
      selection,
      day,
      ...(noticeFrom === undefined ? {} : { noticeFrom }),
    })
  const named = LAST_YEAR.map(life(lastYear, `${year - 1}-03-10`))
  const onNotice = COURTYARDS.map(life(courtyards, addDays(today, -70), addDays(today, -1)))
  return {
    selections: [finished(withOutcome(lastYear, named)), open, families, withOutcome(courtyards, onNotice)],
    nominations: [
      ...named,
      ...FAMILIES.map(life(families, addDays(today, -45))),
      ...onNotice,
      ...OPEN.map(life(open, addDays(today, -3))),
    ],
  }
}

const OPEN: readonly Told[] = [
  {
    name: '郝演示',
    villageId: 'v-yangqian',
    sort: '见义勇为',
    summary: '去年腊月池塘冰破，他跳下去救起了邻村的小孩（演示）。',
    until: 'submitted',
  },
  {
    name: '梅演示',
    villageId: 'v-yanghou',
    sort: '助人为乐',
    summary: '开小店十五年，老人来买东西总是送到家，不收路费（演示）。',
    until: 'submitted',
  },
]

function storyOf(areas: readonly StoredArea[], told: Told) {
  const village = areas.find(({ id }) => id === told.villageId)
  if (village === undefined) throw new Error(`no village ${told.villageId}`)
  const { people, text } = demoNomination({
    people: { name: told.name, phone: '', nominator: '唐演示', nominatorPhone: '' },
    text: { summary: told.summary, deeds: told.deeds ?? '', motto: told.motto ?? '' },
  })
  const { sort, until, average } = told
  return { village, people, text, sort, until, ...(average === undefined ? {} : { average }) }
}

function selectionOf(
  areas: readonly StoredArea[],
  key: TemplateKey,
  from: string,
  title: string,
): StoredSelection {
  const town = areas.find(({ id }) => id === 't-taiqian')
  if (town === undefined) throw new Error('no demo town')
  const plan = { ...planFrom(key, from), title, seats: 10 }
  const place = { path: town.path, name: town.name, townName: town.name }
  const stamp = { by: 'demo', at: `${from}T01:00:00.000Z` }
  const id = ulid(Date.parse(stamp.at))
  const made = newSelection(id, { ...stamp, id: `${id}-0`, action: 'create', data: { plan, place } }, '演示')
  return entered(made, { ...stamp, id: `${id}-1`, action: 'open', data: {} })
}

/** The selection with the notice its nominations stand on, and their naming where they are named. */
function withOutcome(selection: StoredSelection, nominations: readonly StoredNomination[]): StoredSelection {
  const chosen = nominations.filter(({ state }) => state.notice !== null)
  const ids = chosen.map(({ _id }) => _id)
  const notice = chosen[0]?.state.notice
  const named = chosen[0]?.state.named
  if (!notice) return selection
  const stamp = { by: 'demo', at: `${notice.from}T02:00:00.000Z` }
  const { from, until } = notice
  const shown = entered(selection, {
    ...stamp,
    id: `${selection._id}-n`,
    action: 'putOnNotice',
    data: { ids, from, until },
  })
  if (!named) return shown
  return entered(shown, { ...stamp, id: `${selection._id}-m`, action: 'name', data: { ids, ...named } })
}

function finished(selection: StoredSelection): StoredSelection {
  const at = selection.history.at(-1)?.at ?? ''
  return entered(selection, { id: `${selection._id}-f`, by: 'demo', at, action: 'finish', data: {} })
}

function entered(selection: StoredSelection, entry: SelectionEntry): StoredSelection {
  return { ...withSelectionEntry(selection, entry, '沈演示'), version: selection.version + 1 }
}
