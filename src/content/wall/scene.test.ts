import { describe, expect, test } from 'vitest'
import { readScene, sceneTyped } from '../../../domain/content/wall'
import { wallNumber } from '../../../domain/content/wall-number'
import { sceneIn } from './scene'

const wallOf = (scene: string) => {
  const read = readScene(scene)
  return read.kind === 'wall' ? read.wallId : read.kind
}

describe('which wall a page was opened for', () => {
  test('a scanned code may arrive still encoded', () => {
    expect(wallOf(sceneIn({ scene: 'w%3Dyangqian-1' }))).toBe('yangqian-1')
    expect(wallOf(sceneIn({ scene: 'w=yangqian-1' }))).toBe('yangqian-1')
  })

  test('a link names the wall by itself', () => {
    expect(wallOf(sceneIn({ w: 'yangqian-1' }))).toBe('yangqian-1')
  })

  test('a number typed from the sign is forgiven its capitals, wide letters and gaps', () => {
    for (const typed of ['yangqian-1', ' Yangqian-1 ', 'ＹＡＮＧＱＩＡＮ－１', 'W=Yangqian-1', 'yangqian 1'])
      expect(wallOf(sceneTyped(typed))).toBe('yangqian-1')
  })

  test('the digits of a number may stand apart, and a mistyped one is noticed', () => {
    for (const typed of ['10019', '1 0 0 1 9', '１００１９', 'w=100 19', '100-19']) {
      const read = readScene(sceneTyped(typed))
      expect(read.kind === 'number' ? read.number : read.kind).toBe(wallNumber(1))
    }
    expect(wallOf(sceneTyped('10018'))).toBe('mistyped')
  })

  test('anything else is malformed rather than a wall', () => {
    expect(wallOf(sceneIn({ scene: 'x'.repeat(500) }))).toBe('malformed')
    expect(wallOf(sceneTyped('村口那面'))).toBe('malformed')
  })
})
