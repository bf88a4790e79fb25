import { engines } from '../package.json'

/** What is wrong with this Node, in one sentence; undefined when it will do. */
export function nodeProblem(version: string = process.versions.node): string | undefined {
  const needed = engines.node.replace(/[^\d.]/g, '')
  return isAtLeast(version, needed)
    ? undefined
    : `Node ${version} 太旧了，要 ${needed} 或更新的；装好新的再来一次。`
}

function isAtLeast(version: string, needed: string): boolean {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number))
  for (const place of [0, 1, 2]) {
    const difference = (have?.[place] ?? 0) - (want?.[place] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}
