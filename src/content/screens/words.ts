import { SILENT_SECONDS, type Contact, type ScreenRow } from '../../../domain/content/screens-api'
import type { TagTone } from '../../ui/Tag'
import { momentText } from '../../../domain/calendar'

interface Standing {
  words: string
  tone: TagTone
  /** The same in a sentence. */
  note: string
}

/** How a screen is, at this moment in milliseconds: told apart are one that plays, one not heard of, and one without a machine. */
export function standingOf(
  row: Pick<ScreenRow, 'status' | 'version' | 'news' | 'contact' | 'urgents' | 'showing'>,
  now: number,
): Standing {
  if (row.status !== 'paired') return { words: '没接机器', tone: 'slate', note: '机器拆下了，节目还留着' }
  if (row.contact.at === '') return { words: '等它开机', tone: 'amber', note: '接上以后还没有来过消息' }
  if (isSilent(row.contact, now))
    return {
      words: '断网',
      tone: 'amber',
      note: `${momentText(row.contact.at)} 起没有联系。屏上照样放存好的节目。`,
    }
  if (row.urgents.length > 0)
    return {
      words: '在放',
      tone: 'jade',
      note: holdsLatest(row) ? '正在放紧急通知' : '紧急通知发出了，马上换上',
    }
  return { words: '在放', tone: 'jade', note: `正在放${row.showing || '节目'}` }
}

/** Whether the screen had everything that was sent to it when it called last. */
export function holdsLatest({
  contact,
  version,
  news,
}: Pick<ScreenRow, 'contact' | 'version' | 'news'>): boolean {
  return contact.version === version && contact.news === news
}

/** Whether the screen ought to have called again by now. */
export function isSilent({ at }: Pick<Contact, 'at'>, now: number): boolean {
  return now - Date.parse(at) > SILENT_SECONDS * 1000
}
