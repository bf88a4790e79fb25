import { aiguo } from './stories/aiguo'
import { chengxin } from './stories/chengxin'
import { fazhi } from './stories/fazhi'
import { fuqiang } from './stories/fuqiang'
import { gongzheng } from './stories/gongzheng'
import { hexie } from './stories/hexie'
import { jingye } from './stories/jingye'
import { minzhu } from './stories/minzhu'
import { pingdeng } from './stories/pingdeng'
import { wenming } from './stories/wenming'
import { youshan } from './stories/youshan'
import { ziyou } from './stories/ziyou'
import type { Story } from './story'

/** A finished panel for a village wall: words to read or hear, and a picture. */
export interface LibraryPanel {
  id: string
  value: string
  title: string
  lead: string
  paragraphs: string[]
  question: string
  /** Listening time in minutes, at 200 characters a minute, rounded up. */
  minutes: number
  /** The picture's path, from this folder. */
  artFile: string
  alt: string
}

const charactersPerMinute = 200

/** Minutes it takes to hear a story's title, lead, paragraphs and question read aloud, rounded up. */
export const listeningMinutes = ({
  title,
  lead,
  paragraphs,
  question,
}: Omit<Story, 'id' | 'value' | 'alt'>): number =>
  Math.ceil([title, lead, ...paragraphs, question].join('').length / charactersPerMinute)

const finish = (story: Story): LibraryPanel => ({
  ...story,
  minutes: listeningMinutes(story),
  artFile: `art/${story.id}.svg`,
})

/** Two panels for each of the twelve core values, in the order a wall shows them. */
export const panels: LibraryPanel[] = [
  fuqiang,
  minzhu,
  wenming,
  hexie,
  ziyou,
  pingdeng,
  gongzheng,
  fazhi,
  aiguo,
  jingye,
  chengxin,
  youshan,
].flatMap((pair) => pair.map(finish))
