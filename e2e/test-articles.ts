import { ulid } from 'ulid'
import type { EditorialView } from '../domain/content/api'
import type { ArticleDraft } from '../domain/content/article'
import { bodyOf } from '../domain/content/body'
import type { DemoRole } from '../deploy/demo/people'

/** A sound draft of 和乐镇. */
export const DRAFT: ArticleDraft = {
  title: '戏台搭在哪天',
  column: 'activities',
  summary: '',
  body: bodyOf(['初八搭台。', '来看戏。']),
  reposted: false,
  source: '',
  link: '',
  currentAffairs: false,
  important: false,
}

const PASS = { verdict: { kind: 'pass', readAloud: false } }

/** What every step with an article carries. */
export const on = (view: EditorialView) => ({ id: view.id, command: ulid(), version: view.version })

/** Whoever can call the functions: a test's cloud, or a browser journey's. */
interface Cloud {
  done<Output>(who: DemoRole, module: string, action: string, input: object): Promise<Output>
}

/** Takes articles of 和乐镇 as far as a test needs them, each step by whom it belongs to. */
export function articlesOn(cloud: Cloud) {
  const done = (who: DemoRole, action: string, view: EditorialView, more: object = {}) =>
    cloud.done<EditorialView>(who, 'content', action, { ...on(view), ...more })
  const saved = (changes: Partial<ArticleDraft> = {}) =>
    cloud.done<EditorialView>('editor', 'content', 'saveArticle', {
      ...{ id: ulid(), command: ulid(), areaId: 't-taiqian', version: 0 },
      draft: { ...DRAFT, ...changes },
    })
  const handedIn = async (changes: Partial<ArticleDraft> = {}) =>
    done('editor', 'submitArticle', await saved(changes))
  const published = async (changes: Partial<ArticleDraft> = {}) => {
    let view = await handedIn(changes)
    for (const who of ['reviewer1', 'reviewer2', 'reviewer3'] as const)
      view = await done(who, 'reviewArticle', view, PASS)
    return view
  }
  return { done, saved, handedIn, published }
}
