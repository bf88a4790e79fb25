import { join } from 'node:path'
import type { RunningCloud } from '../../localcloud'
import { FOLDERS } from '../../deploy/local'
import { PageStack, type Query } from './page-stack'
import { findByWords, findInput, nodesOf, valueOf, wordsOn } from './shown'
import { forgetModules, run, type DrawnPage } from './simulator'
import { waitFor } from './wait-for'
import { programGlobals, wechatOn } from './wechat'

const PROGRAM = FOLDERS.weapp
const TURNS = 5
// What WeChat tells of a field that is typed into.
const TYPING = ['focus', 'input', 'blur']
const defaults: object = Object(globalThis).wx

/** A phone with the built mini program on it, in one person's hand. */
export class Phone {
  /** Whether calls reach the cloud. */
  online = true
  readonly storage = new Map<string, string>()
  /** Every action asked of the cloud since the program was opened: `content.firstPage`. */
  calls: string[] = []
  /** Hears everything the program hands to WeChat to draw, by which a page is slow or quick. */
  onData: (data: object) => void = () => undefined
  private stack = new PageStack(PROGRAM)

  constructor(
    private readonly cloud: RunningCloud,
    /** Whose phone it is; nobody WeChat vouches for when absent. */
    private readonly openid?: string,
  ) {}

  /** Routes of the open pages, the one shown last. */
  get route(): string[] {
    return this.stack.instances.map(({ route }) => route)
  }

  /** Starts the mini program anew at a page, as a scanned code or a card does; what the phone keeps stays. */
  async open(page: string, query: Query = {}): Promise<void> {
    this.stack.clear()
    this.stack = new PageStack(PROGRAM, (data) => this.onData(data))
    this.calls = []
    forgetModules(PROGRAM)
    const wx = {
      ...defaults,
      ...wechatOn({
        storage: this.storage,
        callFunction: (name, data) => this.callFunction(name, data),
        navigate: (way, url) => this.stack.navigate(way, url),
        back: (delta) => this.stack.back(delta),
      }),
    }
    Object.assign(
      globalThis,
      programGlobals(wx, () => this.stack.instances),
    )
    run(join(PROGRAM, 'app.js'))
    launch({ path: page, query, scene: 1001 })
    this.stack.show(page, query)
  }

  /** Everything the page in front says. */
  words(): string {
    return wordsOn(this.stack.front)
  }

  /** How many nodes the page in front is drawn of. */
  nodes(): number {
    return nodesOf(this.stack.front)
  }

  /** Waits until the page in front says this. @throws Error with what it says instead */
  async sees(...words: string[]): Promise<void> {
    await waitFor(() => {
      const shown = this.words()
      for (const each of words) if (!shown.includes(each)) throw new Error(`no “${each}” in: ${shown}`)
    })
  }

  /** Taps the smallest thing that says these words. */
  async tap(words: string | RegExp): Promise<void> {
    const target = await this.found(words, findByWords)
    this.stack.front.querySelector(`#${target.id}`)?.dispatchEvent('tap')
    await this.settled()
  }

  /** Types into the field with this label, replacing what it held. */
  async type(label: string, text: string, events: readonly string[] = TYPING): Promise<void> {
    const { id } = await this.found(label, findInput)
    const input = this.stack.front.querySelector(`#${id}`)
    for (const event of events) {
      input?.dispatchEvent(event, { detail: { value: text } })
      await this.settled()
    }
  }

  /** What the field with this label holds. */
  async typed(label: string): Promise<string> {
    return valueOf(await this.found(label, findInput))
  }

  /** Goes one page back. */
  async back(delta = 1): Promise<void> {
    await this.stack.back(delta)
  }

  private found<Words extends string | RegExp, Found>(
    words: Words,
    find: (page: DrawnPage, words: Words) => Found | undefined,
  ): Promise<Found> {
    return waitFor(() => {
      const target = find(this.stack.front, words)
      if (target === undefined) throw new Error(`nothing called “${words}” in: ${this.words()}`)
      return target
    })
  }

  /** A tap is answered some turns later (event, React, setData); these turns are longer, so they always end after those. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  private async callFunction(name: string, data: unknown): Promise<{ result: unknown }> {
    const { calls } = this
    calls.push(`${name}.${Object(data).action}`)
    if (!this.online) throw new Error('cloud.callFunction:fail request:fail')
    const { result, errMsg } = await this.cloud.call(name, data, { openid: this.openid })
    // A program that was closed meanwhile hears no answer.
    if (this.calls !== calls) return new Promise(() => undefined)
    if (errMsg !== undefined) throw new Error(errMsg)
    return { result }
  }
}

function launch(options: { path: string; query: Query; scene: number }): void {
  const { getApp }: { getApp(): { onLaunch(options: object): void; onShow?(options: object): void } } =
    Object(globalThis)
  getApp().onLaunch(options)
  getApp().onShow?.(options)
}
