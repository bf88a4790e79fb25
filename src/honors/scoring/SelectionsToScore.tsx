import { SCORER_ROLES, STAGES, type Stage } from '../../../domain/honors'
import type { SelectionRow } from '../../../domain/honors/selections-api'
import type { Role } from '../../../domain/people'
import { currentPersonId, useCached, useMe } from '../../cloud'
import { go } from '../../form/go'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Question } from '../../ui/Question'
import { aboutText } from '../shared/about'
import { honors } from '../shared/cloud'
import { listUrl } from './urls'

const SCORERS: readonly Role[] = SCORER_ROLES
/** What is scored now stands first. */
const ORDER: readonly Stage[] = ['scoring', 'visiting', 'nominating', 'coming', 'over']

/** The selections this person is asked to score. */
export function SelectionsToScore({ asked }: { asked: string }) {
  const { data: me } = useMe()
  const areaId = asked === '' ? (me?.grants.find(({ role }) => SCORERS.includes(role))?.areaId ?? '') : asked
  const { data, loading, problem, refresh } = useCached(
    areaId === '' ? '' : `selectionsOf:${currentPersonId()}:${areaId}`,
    () => honors('selectionsOf', { areaId }),
  )
  if (me !== undefined && areaId === '') return <NotForMe />
  const rows = toScore(data?.rows ?? [])
  return (
    <Page title="打分">
      <Question hint="各打各的，别人打了多少谁也看不到。">给评选打分</Question>
      {loading && <Loading count={2} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && data !== undefined && <OfflineNote />}
      {data !== undefined && rows.length === 0 && (
        <Empty icon="heart" title="现在没有请您打分的">
          有评选请您打分，会在这里。
        </Empty>
      )}
      {rows.length > 0 && (
        <List>
          {rows.map(({ id, title, stage, onSite }) => (
            <ListRow
              key={id}
              icon={onSite ? 'place' : 'heart'}
              title={aboutText([title])}
              note={aboutText([STAGES[stage], onSite ? '要到现场看' : ''])}
              onClick={() => go(listUrl(id))}
            />
          ))}
        </List>
      )}
    </Page>
  )
}

function toScore(rows: readonly SelectionRow[]): SelectionRow[] {
  return rows
    .filter(({ mayScore, status }) => mayScore && status === 'open')
    .sort((one, other) => ORDER.indexOf(one.stage) - ORDER.indexOf(other.stage))
}

function NotForMe() {
  return (
    <Page title="打分">
      <Empty icon="heart" title="这里是评选打分的地方">
        请您来打分的话，请管理员发一张邀请给您。
      </Empty>
    </Page>
  )
}
