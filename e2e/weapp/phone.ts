import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import type { RunningCloud } from '../../localcloud'
import { FOLDERS } from '../../deploy/local'
import { choicesOf, findByWords, findInput, findPicker, valueOf, wordsOn } from './shown'
import { forgetModules, run, screen, simulate, type DrawnPage } from './simulator'
import { programGlobals, wechatOn, type Way } from './wechat'

type Query = Record<string, string>

const PROGRAM = FOLDERS.weapp
const TURNS = 5
const PATIENCE = { timeout: 15_000, interval: 25 }
const defaults: object = Object(globalThis).wx

/** A phone with the built mini program on it, in one person's hand. */
export class Phone {
  /** Whether calls reach the cloud. */
  online = true
  readonly storage = new Map<string, string>()
  private pages: DrawnPage[] = []
  private readonly drawn = new Map<string, string>()

  constructor(
    private readonly cloud: RunningCloud,
    /** Whose phone it is; nobody WeChat vouches for when absent. */
    private readonly openid?: string,
  ) {}

  /** Routes of the open pages, the one shown last. */
  get route(): string[] {
    return this.pages.map(({ instance }) => instance.route)
  }

  /** Starts the mini program anew at a page, as a scanned code or a card does; what the phone keeps stays. */
  async open(page: string, query: Query = {}): Promise<void> {
    this.leaveAll()
    forgetModules(PROGRAM)
    this.drawn.clear()
    const wx = {
      ...defaults,
      ...wechatOn({
        storage: this.storage,
        callFunction: (name, data) => this.callFunction(name, data),
        navigate: (way, url) => this.navigate(way, url),
        back: async (delta) => this.back(delta),
      }),
    }
    Object.assign(
      globalThis,
      programGlobals(wx, () => this.pages.map(({ instance }) => instance)),
    )
    run(join(PROGRAM, 'app.js'))
    launch({ path: page, query, scene: 1001 })
    this.show(page, query)
  }

  /** Everything the page in front says. */
  words(): string {
    return wordsOn(this.front())
  }

  /** Waits until the page in front says this. @throws Error with what it says instead */
  async sees(...words: string[]): Promise<void> {
    await vi.waitFor(() => {
      const shown = this.words()
      for (const each of words) if (!shown.includes(each)) throw new Error(`no “${each}” in: ${shown}`)
    }, PATIENCE)
  }

  /** Taps the smallest thing that says these words. */
  async tap(words: string | RegExp): Promise<void> {
    const target = await this.found(words, findByWords)
    this.front().querySelector(`#${target.id}`)?.dispatchEvent('tap')
    await this.settled()
  }

  /** Types into the field with this label, replacing what it held. */
  async type(label: string, text: string): Promise<void> {
    const { id } = await this.found(label, findInput)
    const input = this.front().querySelector(`#${id}`)
    for (const event of ['focus', 'input', 'blur']) {
      input?.dispatchEvent(event, { detail: { value: text } })
      await this.settled()
    }
  }

  /** What the field with this label holds. */
  async typed(label: string): Promise<string> {
    return valueOf(await this.found(label, findInput))
  }

  /** Turns the wheel under this label to a choice, or to an ISO day. */
  async choose(label: string, choice: string): Promise<void> {
    const picker = await this.found(label, findPicker)
    const place = choicesOf(picker).indexOf(choice)
    const value = place === -1 ? choice : String(place)
    this.front().querySelector(`#${picker.id}`)?.dispatchEvent('change', { detail: { value } })
    await this.settled()
  }

  /** Goes one page back. */
  async back(delta = 1): Promise<void> {
    for (const page of this.pages.splice(Math.max(1, this.pages.length - delta))) leave(page)
    this.front().instance.onShow?.()
  }

  private front(): DrawnPage {
    const page = this.pages.at(-1)
    if (page === undefined) throw new Error('no page is open')
    return page
  }

  private found<Words extends string | RegExp, Found>(
    words: Words,
    find: (page: DrawnPage, words: Words) => Found | undefined,
  ): Promise<Found> {
    return vi.waitFor(() => {
      const target = find(this.front(), words)
      if (target === undefined) throw new Error(`nothing called “${words}” in: ${this.words()}`)
      return target
    }, PATIENCE)
  }

  // A tap is answered some turns later (event, React, setData); these turns are longer, so they always end after those.
  private async settled(): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  private async callFunction(name: string, data: unknown): Promise<{ result: unknown }> {
    if (!this.online) throw new Error('cloud.callFunction:fail request:fail')
    const { result, errMsg } = await this.cloud.call(name, data, { openid: this.openid })
    if (errMsg !== undefined) throw new Error(errMsg)
    return { result }
  }

  private async navigate(way: Way, url: string): Promise<void> {
    const [path = '', search = ''] = url.replace(/^\//, '').split('?')
    if (!pagesOf(PROGRAM).includes(path)) throw new Error(`page "${path}" is not found`)
    if (way === 'navigateTo') this.front().instance.onHide?.()
    else if (way === 'redirectTo') this.pages.splice(-1).forEach(leave)
    else this.leaveAll()
    this.show(path, queryOf(search))
  }

  private show(path: string, query: Query): void {
    const page = simulate.render(this.component(path))
    Object.assign(page.instance, { route: path, __route__: path, options: query })
    this.pages.push(page)
    page.attach(screen)
    page.instance.onLoad(query)
    page.instance.onShow?.()
    page.instance.onReady?.()
  }

  // WeChat runs a page's script once, however often the page is opened.
  private component(path: string): string {
    const known = this.drawn.get(path)
    if (known !== undefined) return known
    const id = simulate.load(join(PROGRAM, path), 'page', { rootPath: PROGRAM, compiler: 'official' })
    this.drawn.set(path, id)
    return id
  }

  private leaveAll(): void {
    this.pages.splice(0).reverse().forEach(leave)
  }
}

function leave(page: DrawnPage): void {
  page.instance.onUnload?.()
  page.detach()
}

function launch(options: { path: string; query: Query; scene: number }): void {
  const { getApp }: { getApp(): { onLaunch(options: object): void; onShow?(options: object): void } } =
    Object(globalThis)
  getApp().onLaunch(options)
  getApp().onShow?.(options)
}

// WeChat leaves the values as they stand in the address.
function queryOf(search: string): Query {
  const pairs = search.split('&').filter((pair) => pair !== '')
  return Object.fromEntries(
    pairs.map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]),
  )
}

/** Every page the built program declares. */
export function pagesOf(program: string): string[] {
  const app: { pages: string[]; subPackages?: { root: string; pages: string[] }[] } = JSON.parse(
    readFileSync(join(program, 'app.json'), 'utf8'),
  )
  const inside = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
  return [...app.pages, ...inside]
}
