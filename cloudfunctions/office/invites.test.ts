import { ulid } from 'ulid'
import { describe, expect, it } from 'vitest'
import type { Me } from '../../domain/office/api'
import { withTestCloud } from '../../e2e/test-cloud'

const test = withTestCloud()

async function invited(role = 'council', areaId = 'v-yangqian'): Promise<string> {
  const { code } = await test.done<{ code: string }>('admin', 'office', 'createInvite', {
    areaId,
    command: ulid(),
    role,
  })
  return code
}

const accept = (who: string, code: string) => test.answer<Me>(who, 'office', 'acceptInvite', { code })

describe('an invite', () => {
  it('gives its role in its area, once', async () => {
    const code = await invited()
    const accepted = await accept('oLocalNewcomer1', code)
    expect(accepted).toMatchObject({ ok: true, data: { grants: [{ role: 'council', areaName: '养前村' }] } })
    expect(await accept('oLocalNewcomer2', code)).toMatchObject({ ok: false, code: 'inviteSpent' })
    const queue = { areaId: 'v-yangqian', tab: 'waiting' }
    expect(await test.answer('oLocalNewcomer1', 'ceremonies', 'registrationQueue', queue)).toMatchObject({
      ok: true,
    })
    expect(await test.answer('oLocalNewcomer2', 'ceremonies', 'registrationQueue', queue)).toMatchObject({
      ok: false,
    })
  })

  it('accepted again by the same person changes nothing more', async () => {
    const code = await invited('editor', 't-taiqian')
    await Promise.all([accept('oLocalNewcomer3', code), accept('oLocalNewcomer3', code)])
    await accept('oLocalNewcomer3', code)
    const me = await test.done<Me>('oLocalNewcomer3', 'office', 'me', {})
    expect(me.grants).toHaveLength(1)
  })

  it('raced for by ten people goes to exactly one', async () => {
    const code = await invited()
    const racers = Array.from({ length: 10 }, (_, place) => `oLocalRacer${place}`)
    const answers = await Promise.all(racers.map((who) => accept(who, code)))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    const grants = await Promise.all(racers.map((who) => test.done<Me>(who, 'office', 'me', {})))
    expect(grants.flatMap((me) => me.grants)).toHaveLength(1)
  })

  it('made twice by the same tap is one invite', async () => {
    const input = { areaId: 'v-yangqian', command: ulid(), role: 'council' }
    const [one, other] = await Promise.all([
      test.done<{ code: string }>('admin', 'office', 'createInvite', input),
      test.done<{ code: string }>('admin', 'office', 'createInvite', input),
    ])
    expect(one.code).toBe(other.code)
  })
})

describe('being a resident', () => {
  it('needs only picking a village, and nobody is written down before', async () => {
    await test.done<Me>('oLocalQuiet', 'office', 'me', {})
    expect(test.cloud.database.page('people', { skip: 0, limit: 100, text: 'oLocalQuiet' })).toEqual([])
    const me = await test.done<Me>('oLocalQuiet', 'office', 'chooseVillage', { areaId: 'v-yanghou' })
    expect(me.village?.name).toBe('养后村')
  })

  it('a town is no village to live in', async () => {
    expect(
      await test.answer('oLocalQuiet', 'office', 'chooseVillage', { areaId: 't-taiqian' }),
    ).toMatchObject({
      ok: false,
      code: 'notFound',
    })
  })
})
