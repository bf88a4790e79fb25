import { describe, expect, test } from 'vitest'
import { PhotoQueue } from './photo-queue'

function queueOf(answers: Record<string, ('arrives' | 'fails')[]>) {
  const log: string[] = []
  const sent: Record<string, string> = {}
  const queue = new PhotoQueue({
    async send(id, onProgress) {
      log.push(id)
      onProgress(0.57)
      const outcome = answers[id]?.shift() ?? 'arrives'
      if (outcome === 'fails') throw new Error('no network')
      return `cloud://${id}`
    },
    onSent: (id, fileId) => {
      sent[id] = fileId
    },
  })
  return { queue, log, sent }
}

const rest = (queue: PhotoQueue) =>
  new Promise<void>((resolve) => {
    const look = () => {
      const open = Object.values(queue.all()).some(({ kind }) => kind !== 'failed')
      if (!open) resolve()
    }
    queue.subscribe(look)
    look()
  })

describe('photographs on their way', () => {
  test('go one after another, each once however often they are added', async () => {
    const { queue, log, sent } = queueOf({})
    queue.add(['a', 'b'])
    queue.add(['a', 'b', 'c'])
    await rest(queue)
    expect(log).toEqual(['a', 'b', 'c'])
    expect(sent).toEqual({ a: 'cloud://a', b: 'cloud://b', c: 'cloud://c' })
  })

  test('one that a weak network drops is tried once more by itself, and after that when it is asked for', async () => {
    const { queue, log, sent } = queueOf({ a: ['fails', 'fails', 'arrives'], b: ['fails', 'arrives'] })
    queue.add(['a', 'b'])
    await rest(queue)
    expect(queue.all()).toEqual({ a: { kind: 'failed' } })
    expect(sent).toEqual({ b: 'cloud://b' })
    queue.add(['a'])
    await rest(queue)
    expect(sent.a).toBe('cloud://a')
    expect(log).toEqual(['a', 'a', 'b', 'b', 'a'])
  })

  test('one removed while it is being sent is not reported, and the rest goes on', async () => {
    const { queue, sent } = queueOf({})
    queue.add(['a', 'b'])
    queue.remove('a')
    await rest(queue)
    expect(sent).toEqual({ b: 'cloud://b' })
  })
})
