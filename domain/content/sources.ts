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

/** The longest list: that of the whole country has some 1 400. */
export const MOST_SOURCES = 2000

export const sources = v.pipe(
  v.array(Source, '请填写稿源名单'),
  v.maxLength(MOST_SOURCES, `稿源名单最多 ${MOST_SOURCES} 家`),
  v.check((list) => new Set(list.map(keyOf)).size === list.length, '名单里有两行一样的，请去掉一行'),
)

// A source may have several sites; one site of it stands once.
function keyOf({ name, site }: Source): string {
  return `${name} ${site}`
}

/** The site an address stands on, however much of it was copied: `https://www.news.example/a` is `news.example`. */
export function siteIn(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '')
}

/** What is wrong with one source, by field, as the cloud would say it; nothing when it may stand. */
export function faultsOfSource(source: Source): Partial<Record<keyof Source, string>> {
  const parsed = v.safeParse(Source, source)
  if (parsed.success) return {}
  const { name, site } = v.flatten<typeof Source>(parsed.issues).nested ?? {}
  return { ...(name && { name: name[0] }), ...(site && { site: site[0] }) }
}

/** A list copied from elsewhere, one source a line, its name and then its site; and the lines that are none. */
export function readLines(text: string): { found: Source[]; wrong: string[] } {
  const found = new Map<string, Source>()
  const wrong: string[] = []
  for (const line of text.split(/[\r\n]+/).map((one) => one.trim())) {
    if (line === '') continue
    const [, name = '', address = ''] = /^(.*?)[\s,，、;；]+(\S+)$/.exec(line) ?? []
    const source = { name: name.trim(), site: siteIn(address) }
    if (Object.keys(faultsOfSource(source)).length > 0) wrong.push(line)
    else found.set(keyOf(source), source)
  }
  return { found: [...found.values()], wrong }
}

/** The list with these sources too, each once. */
export function withSources(list: readonly Source[], more: readonly Source[]): Source[] {
  return [...new Map([...list, ...more].map((source) => [keyOf(source), source])).values()]
}

/** The list with one source put in another's place, or without it. */
export function replaced(list: readonly Source[], old: Source, by?: Source): Source[] {
  const others = list.filter((source) => keyOf(source) !== keyOf(old))
  return by === undefined ? others : withSources(others, [by])
}

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
