import { needsGuardian } from '../../../domain/honors'
import type { NominationView } from '../../../domain/honors/nomination-views'
import { Section } from '../../ui/Section'

const AGREED = {
  self: '推荐自己，同意了',
  link: '自己打开链接同意的',
  paper: '纸上签了字',
  '': '还没同意',
} as const satisfies Record<NominationView['agreed']['by'], string>

/** What is told of somebody, and who they and their nominator are. */
export function NominationFacts({ view }: { view: NominationView }) {
  const { text } = view
  const answered = view.asked.filter(({ id }) => (text.answers[id] ?? '') !== '')
  return (
    <>
      <Section title="事迹">
        <p className="roster-told">{text.summary}</p>
        {text.deeds !== '' && <p className="roster-told">{text.deeds}</p>}
        {text.motto !== '' && <p className="roster-told">{`家训格言：${text.motto}`}</p>}
        {answered.length > 0 && (
          <dl className="desk-facts">
            {answered.map(({ id, name }) => [
              <dt key={id}>{name}</dt>,
              <dd key={`${id}-`}>{text.answers[id]}</dd>,
            ])}
          </dl>
        )}
        <Photos urls={view.photoUrls} name={view.name} />
      </Section>
      <Section title="本人和推荐人">
        <dl className="desk-facts">
          {peopleLines(view).map(([name, words]) => [
            <dt key={name}>{name}</dt>,
            <dd key={`${name}-`}>{words}</dd>,
          ])}
        </dl>
      </Section>
    </>
  )
}

function Photos({ urls, name }: { urls: readonly string[]; name: string }) {
  if (urls.length === 0) return <div className="quiet">没有照片</div>
  return (
    <div className="roster-photos">
      {urls.map((url, place) => (
        <a key={url} className="roster-photo" href={url} target="_blank" rel="noreferrer">
          <img className="roster-picture" src={url} alt={`${name}的照片 ${place + 1}，点开看大图`} />
        </a>
      ))}
    </div>
  )
}

function peopleLines(view: NominationView): (readonly [string, string])[] {
  const { people, text } = view
  const guardian = needsGuardian(people, text)
    ? [['监护人', [people.guardian || '没写', people.guardianPhone].filter(Boolean).join(' ')] as const]
    : []
  return [
    ['本人', [people.name, people.phone, people.isMinor ? '未成年' : ''].filter(Boolean).join(' ')],
    ...guardian,
    ['同意', AGREED[view.agreed.by]],
    ['推荐人', [people.nominator, people.nominatorPhone, `（${people.relation}）`].filter(Boolean).join(' ')],
  ]
}
