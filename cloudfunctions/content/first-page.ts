import type { Area } from '../../domain/areas'
import { contentApi, type AreaCard, type Today } from '../../domain/content/api'
import { cardOf, type PanelCard } from '../../domain/content/panel'
import { Refusal } from '../../domain/errors'
import { solarText } from '../../domain/calendar'
import { toLunar } from '../../domain/lunar'
import { implementOpen } from '../lib/implement'
import { find, findById, findByIds } from '../lib/store'
import type { StoredArea, StoredPanel } from '../lib/stored'
import { publishedIn } from './published'

const ARTICLES_ON_FIRST_PAGE = 5

export const firstPage = implementOpen(contentApi.firstPage, async (input, { today }) => {
  const area = await areaShown(input.areaId)
  const [stories, articles] = await Promise.all([
    panelCards(area.frontPanels),
    publishedIn(area, {}, ARTICLES_ON_FIRST_PAGE),
  ])
  return { area: areaCard(area), today: todayIn(today), stories, articles, wallId: area.frontWall }
})

/** The panels with these ids, as a list shows them. */
export async function panelCards(ids: readonly string[]): Promise<PanelCard[]> {
  return (await findByIds<StoredPanel>('panels', ids)).map(cardOf)
}

/** The village asked for; for one who has not picked, the program's first. */
export async function areaShown(id: string | undefined): Promise<StoredArea> {
  const area =
    id === undefined
      ? (await find<StoredArea>('areas', { level: 'village' }, { orderBy: [['order', 'asc']], limit: 1 }))[0]
      : await findById<StoredArea>('areas', id)
  if (area === undefined) throw new Refusal('notFound', '没有找到这个村，请从名单里重新选。')
  return area
}

function areaCard(area: Area): AreaCard {
  return { id: area.id, name: area.name, townName: area.pathNames[1] ?? '', phone: area.phone }
}

function todayIn(day: string): Today {
  const lunar = toLunar(day)
  return { day, solar: solarText(day), lunar: lunar.text, festival: lunar.festival ?? '' }
}
