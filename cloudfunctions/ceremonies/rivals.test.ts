import { describe, expect, it } from 'vitest'
import type { Answer } from '../../domain/errors'
import type { RegistrationView } from '../../domain/ceremonies/api'
import { withTestCloud } from '../../e2e/test-cloud'
import { decide, hoursAgo, isoDayAgo, putPast, read } from '../../e2e/test-registrations'
import { demoWedding } from '../../deploy/demo/registrations'

const test = withTestCloud()
const REGISTRATIONS = 100

describe('two members deciding on the same hundred registrations at once', () => {
  it('make exactly one decision each, and the other is told who was first and when', async () => {
    const records = Array.from({ length: REGISTRATIONS }, (_, place) =>
      putPast(test, hoursAgo(1), demoWedding({ facts: { day: isoDayAgo(-40 - place) } })),
    )
    const rivals = records.flatMap((record) => [
      decide(test, 'member', { id: record._id, version: record.version }, { action: 'approve', reason: '' }),
      decide(
        test,
        'secondMember',
        { id: record._id, version: record.version },
        {
          action: 'advise',
          reason: '桌数减一减',
        },
      ),
    ])
    const answers = await Promise.all(rivals)
    for (const [place, record] of records.entries()) {
      const pair = answers.slice(place * 2, place * 2 + 2)
      const won = pair.filter(({ ok }) => ok)
      expect(won).toHaveLength(1)
      const winner = pair[0]?.ok === true ? ['王演示', '同意备案'] : ['孙演示', '建议调整']
      expect(lost(pair)).toMatchObject({ code: 'conflict' })
      for (const words of winner) expect(lost(pair).message).toContain(words)
      expect(lost(pair).message).toMatch(/\d+ 月 \d+ 日 \d\d:\d\d/)
      const view = await read(test, 'chair', record._id)
      expect(view.timeline.filter(({ title }) => title === '同意备案' || title === '建议调整')).toHaveLength(
        1,
      )
    }
  })
})

function lost(pair: Answer<RegistrationView>[]): { code: string; message: string } {
  const refused = pair.find((answer) => !answer.ok)
  if (refused === undefined || refused.ok) throw new Error('both were told that they had decided')
  return refused
}
