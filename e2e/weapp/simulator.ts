import { createRequire } from 'node:module'

/** One node of a page as it is drawn: its tag, attributes and children; a text is a string. */
export interface DrawnNode {
  tagName: string
  attrs: { name: string; value: unknown }[]
  children: (DrawnNode | string)[]
}

/** What WeChat calls on a page; Taro's page has all of them. */
export interface PageInstance {
  route: string
  options: Record<string, string>
  setData(data: object, drawn?: () => void): void
  onLoad(query: Record<string, string>): void
  onReady?(): void
  onShow?(): void
  onHide?(): void
  onUnload?(): void
  onPullDownRefresh?(): void
}

interface Pressable {
  dispatchEvent(name: string, options?: { detail: object }): void
}

/** A page drawn by miniprogram-simulate, with WeChat's own template compiler. */
export interface DrawnPage extends Pressable {
  instance: PageInstance
  attach(parent: unknown): void
  detach(): void
  querySelector(selector: string): Pressable | undefined
  toJSON(): DrawnNode
}

interface Simulate {
  load(path: string, tag: string, options: { rootPath: string; compiler: 'official' }): string
  render(id: string): DrawnPage
}

interface BrowserWindow {
  document: { body: unknown }
  CustomEvent: unknown
  TouchEvent: unknown
}

type ComponentOptions = Record<string, unknown>

const required = createRequire(__filename)
const { JSDOM }: { JSDOM: new (html: string) => { window: BrowserWindow } } = required('jsdom')
const { window } = new JSDOM('<!doctype html><body></body>')
const { document, CustomEvent, TouchEvent } = window
Object.assign(globalThis, { window, document, CustomEvent, TouchEvent })

export const simulate: Simulate = required('miniprogram-simulate')
export const screen = document.body

// The simulator knows components only: a page is one whose functions are its methods.
const { Component }: { Component(options: ComponentOptions): void } = Object(globalThis)
Object.assign(globalThis, { Page: (page: ComponentOptions) => Component(asComponent(page)) })

function asComponent(page: ComponentOptions): ComponentOptions {
  const methods = Object.fromEntries(Object.entries(page).filter(([, part]) => typeof part === 'function'))
  return { data: page.data, methods, options: { classPrefix: '' } }
}

/** Forgets every module of a folder, as a killed program does. */
export function forgetModules(folder: string): void {
  for (const path of Object.keys(required.cache)) {
    if (path.startsWith(folder)) Reflect.deleteProperty(required.cache, path)
  }
}

/** Runs a script of the built mini program in WeChat's way. */
export function run(path: string): void {
  required(path)
}
