import * as v from 'valibot'
import { line } from '../fields'

/** One who may be reposted on current affairs (稿源名单): its name, and the site its pages stand on. */
const Source = v.strictObject({
  name: line('来源', 40, 2),
  /** Such as `news.example`; pages of its subdomains count as its own. */
  site: v.pipe(
    v.string('请填写网站'),
    v.toLowerCase(),
    v.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, '网站只写名字，比如 news.example，不带 https:// 和斜杠'),
  ),
})

export type Source = v.InferOutput<typeof Source>

export const sources = v.pipe(v.array(Source, '请填写稿源名单'), v.maxLength(500, '稿源名单最多 500 个'))

/** Why a repost on current affairs may not stand; empty when it may: it names one of the list and links to its site. */
export function sourceFault(
  draft: { reposted: boolean; currentAffairs: boolean; source: string; link: string },
  list: readonly Source[],
): { field: 'source' | 'link'; message: string } | undefined {
  if (!draft.reposted || !draft.currentAffairs) return undefined
  const named = list.filter(({ name }) => name === draft.source.trim())
  if (named.length === 0)
    return { field: 'source', message: `“${draft.source}”不在县里的稿源名单上，时政稿件只能转名单上的` }
  if (named.some(({ site }) => isOn(draft.link, site))) return undefined
  return { field: 'link', message: `原文链接不是“${draft.source}”自己的网站，时政稿件请转它网站上的原文` }
}

function isOn(link: string, site: string): boolean {
  const host = /^https:\/\/([^/:?#@\\]+)(?=[/:?#]|$)/i.exec(link)?.[1]?.toLowerCase() ?? ''
  return host === site || host.endsWith(`.${site}`)
}
