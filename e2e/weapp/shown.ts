import type { DrawnNode, DrawnPage } from './simulator'

/** A node a user can point at, by what it says or is called aloud. */
interface Target {
  id: string
  node: DrawnNode
}

/** Every word on the page, top to bottom. */
export function wordsOn(page: DrawnPage): string {
  return wordsIn(page.toJSON())
}

/** The smallest thing that says exactly these words, or is called so by a screen reader; else the smallest that begins with them. */
export function findByWords(page: DrawnPage, words: string | RegExp): Target | undefined {
  const nodes = nodesIn(inReach(page)).reverse()
  const says = (fits: (text: string) => boolean) => nodes.find((node) => namesOf(node).some(fits))
  if (words instanceof RegExp) return targetOf(says((text) => words.test(text)))
  return targetOf(says((text) => text === words) ?? says((text) => text.startsWith(words)))
}

// A sheet lies over the whole page: nothing behind it can be touched.
function inReach(page: DrawnPage): DrawnNode {
  const whole = page.toJSON()
  return (
    nodesIn(whole)
      .reverse()
      .find((node) => attribute(node, 'class').split(' ').includes('sheet')) ?? whole
  )
}

/** The input or text area called so by a screen reader. */
export function findInput(page: DrawnPage, label: string): Target | undefined {
  return targetOf(
    nodesIn(inReach(page)).find(
      (node) => isOne(node, ['input', 'textarea']) && attribute(node, 'ariaLabel').startsWith(label),
    ),
  )
}

/** What an input holds. */
export function valueOf({ node }: Target): string {
  return attribute(node, 'value')
}

function targetOf(node: DrawnNode | undefined): Target | undefined {
  return node && { node, id: attribute(node, 'id') }
}

function isOne({ tagName }: DrawnNode, kinds: readonly string[]): boolean {
  return kinds.includes(tagName.replace('wx-', ''))
}

function namesOf(node: DrawnNode): string[] {
  return [wordsIn(node), attribute(node, 'ariaLabel')]
}

function attribute(node: DrawnNode, name: string): string {
  return String(node.attrs.find((one) => one.name === name)?.value ?? '')
}

function nodesIn(node: DrawnNode): DrawnNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodesIn(child)))]
}

/** How many nodes the page is drawn of, texts not counted. */
export function nodesOf(page: DrawnPage): number {
  return nodesIn(page.toJSON()).length
}

function wordsIn(node: DrawnNode): string {
  const words = node.children.map((child) => (typeof child === 'string' ? child : wordsIn(child)))
  // Sums are set with unbreakable spaces, which nobody sees.
  return words.join('').replace(/\s/g, ' ')
}
