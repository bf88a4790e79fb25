import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, simulate, type DrawnPage } from './simulator'
import type { Way } from './wechat'

export type Query = Record<string, string>

/** The open pages of a running mini program, the one in front last, moved between as WeChat moves. */
export class PageStack {
  private readonly pages: DrawnPage[] = []
  private readonly drawn = new Map<string, string>()

  constructor(
    private readonly program: string,
    private readonly onData: (data: object) => void = () => undefined,
  ) {}

  get front(): DrawnPage {
    const page = this.pages.at(-1)
    if (page === undefined) throw new Error('no page is open')
    return page
  }

  get instances() {
    return this.pages.map(({ instance }) => instance)
  }

  /** @throws Error when the program has no such page, which WeChat says too */
  async navigate(way: Way, url: string): Promise<void> {
    const [path = '', search = ''] = url.replace(/^\//, '').split('?')
    if (!pagesOf(this.program).includes(path)) throw new Error(`page "${path}" is not found`)
    if (way === 'navigateTo') this.front.instance.onHide?.()
    else if (way === 'redirectTo') this.pages.splice(-1).forEach(leave)
    else this.clear()
    this.show(path, queryOf(search))
  }

  show(path: string, query: Query): void {
    const page = simulate.render(this.component(path))
    Object.assign(page.instance, { route: path, __route__: path, options: query })
    this.listen(page)
    this.pages.push(page)
    page.attach(screen)
    page.instance.onLoad(query)
    page.instance.onShow?.()
    page.instance.onReady?.()
  }

  async back(delta: number): Promise<void> {
    this.pages
      .splice(Math.max(1, this.pages.length - delta))
      .reverse()
      .forEach(leave)
    this.front.instance.onShow?.()
  }

  clear(): void {
    this.pages.splice(0).reverse().forEach(leave)
  }

  private listen({ instance }: DrawnPage): void {
    const draw = instance.setData
    instance.setData = (data, drawn) => {
      this.onData(data)
      draw.call(instance, data, drawn)
    }
  }

  // WeChat runs a page's script once, however often the page is opened.
  private component(path: string): string {
    const known = this.drawn.get(path)
    if (known !== undefined) return known
    const rootPath = this.program
    const id = simulate.load(join(rootPath, path), 'page', { rootPath, compiler: 'official' })
    this.drawn.set(path, id)
    return id
  }
}

/** Every page a built program declares. */
export function pagesOf(program: string): string[] {
  const app: { pages: string[]; subPackages?: { root: string; pages: string[] }[] } = JSON.parse(
    readFileSync(join(program, 'app.json'), 'utf8'),
  )
  const inside = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
  return [...app.pages, ...inside]
}

function leave(page: DrawnPage): void {
  page.instance.onUnload?.()
  page.detach()
}

// WeChat leaves the values as they stand in the address.
function queryOf(search: string): Query {
  const pairs = search.split('&').filter((pair) => pair !== '')
  return Object.fromEntries(
    pairs.map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]),
  )
}
