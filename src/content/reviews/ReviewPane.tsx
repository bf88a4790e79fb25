import { useMemo, useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { EditorialView } from '../../../domain/content/api'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import { Timeline, type Moment } from '../../ui/Timeline'
import { openLink } from '../article/open-link'
import { momentText } from '../../../domain/calendar'
import { standing } from '../editorial/words'
import { ArticleBody } from '../reading/ArticleBody'
import { readBody } from '../reading/read-body'
import { press } from '../../ui/press'
import { CorrectionNote } from './CorrectionNote'
import { ReasonSheet } from './ReasonSheet'
import { CopyForAccount } from './CopyForAccount'
import { Versions } from './Versions'
import { Said } from './Said'
import type { Decision } from './use-review'
import './review-pane.scss'

interface ReviewPaneProps {
  view: EditorialView
  onDecide(decision: Decision): Promise<boolean>
}

/** An article as its reviewers see it: where it stands, the text, and all that was done with it. */
export function ReviewPane({ view, onDecide }: ReviewPaneProps) {
  const [at, setAt] = useState<number>()
  const { draft, returnReason, status } = view
  const body = useMemo(() => readBody(draft.title, draft.body), [draft])
  const correcting = view.correction !== null
  const { words, tone } = standing({
    ...view,
    returned: status === 'draft' && returnReason !== '',
    correcting,
  })
  return (
    <View className="review">
      <View className="review-tags">
        <Tag tone={tone}>{words}</Tag>
        {draft.important && <Tag tone="vermilion">重要稿件</Tag>}
        {view.readAloud && <Tag tone="jade">读过一遍</Tag>}
      </View>
      {view.correction !== null && <CorrectionNote correction={view.correction} before={draft} />}
      <ArticleBody
        column={draft.column}
        about={[draft.reposted ? `转载自 ${draft.source}` : '自己写的', `${draft.body.length} 段`]}
        body={body}
        urls={view.urls}
        after={(place) => <PassageSaid view={view} place={place} onSay={() => setAt(place)} />}
      >
        {draft.summary !== '' && <View className="review-summary">{`摘要：${draft.summary}`}</View>}
        {draft.link !== '' && (
          <View className="review-link press" {...press(() => openLink(draft.link), { role: 'link' })}>
            <Text>{`对照原文 ${draft.link}`}</Text>
          </View>
        )}
      </ArticleBody>
      {at !== undefined && (
        <ReasonSheet
          title="这一段要说什么"
          label="批注"
          hint="写给编辑看，他看得见说的是哪一段"
          yes="写上"
          busy={false}
          onClose={() => setAt(undefined)}
          onGive={async (words) => {
            await onDecide({ kind: 'comment', block: at, words })
            setAt(undefined)
          }}
        />
      )}
      <Section title="改了什么">
        <Versions key={view.version} id={view.id} />
      </Section>
      {view.status === 'published' && <CopyForAccount view={view} />}
      <Section title="经过">
        <Timeline moments={momentsOf(view)} />
      </Section>
    </View>
  )
}

interface PassageSaidProps {
  view: EditorialView
  place: number
  onSay(): void
}

// Beneath each passage: what was said about it, and the way to say something.
function PassageSaid({ view, place, onSay }: PassageSaidProps) {
  return (
    <>
      <Said comments={view.comments.filter(({ block }) => block === place)} />
      {view.actions.includes('comment') && (
        <View className="said-add press" {...press(onSay, { label: `给第 ${place + 1} 段写批注` })}>
          写批注
        </View>
      )}
    </>
  )
}

function momentsOf(view: EditorialView): Moment[] {
  const past = view.history.map(({ title, at, who, note }) => ({
    title,
    note: [momentText(at), who, note === '' ? '' : `“${note}”`].filter(Boolean).join(' · '),
    tone: title.endsWith('退回') ? ('attention' as const) : ('done' as const),
  }))
  const { words } = standing({
    ...view,
    returned: view.returnReason !== '',
    correcting: view.correction !== null,
  })
  const now = view.status === 'inReview' || view.status === 'draft'
  return now ? [...past, { title: words, tone: 'now' }] : past
}
