import { expect } from 'vitest'
import type { DB } from 'wx-server-sdk'
import { answered, read, refusalOf, type Case, type Cloud, type Topic } from './case'

interface Open {
  collection(name: string): DB.CollectionReference
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

async function begin({ db, things }: Cloud): Promise<{ open: Open; within: DB.CollectionReference }> {
  const open: Open = await db.startTransaction()
  return { open, within: open.collection(things.collectionName) }
}

const quietly = (call: Promise<unknown>) => call.catch(() => undefined)

const CASES: Case[] = [
  {
    name: 'what is written is seen inside at once and outside after the commit',
    run: async (cloud) => {
      await cloud.fill([{ _id: 'x', n: 1 }])
      const { open, within } = await begin(cloud)
      await within.doc('x').update({ data: { n: cloud._.inc(1) } })
      await within.add({ data: { _id: 'y', n: 5 } })
      expect(await read(within.doc('x'))).toEqual({ _id: 'x', n: 2 })
      expect(await read(within.doc('y'))).toEqual({ _id: 'y', n: 5 })
      expect(await read(cloud.things.doc('x'))).toEqual({ _id: 'x', n: 1 })
      await open.commit()
      expect(await read(cloud.things.doc('x'))).toEqual({ _id: 'x', n: 2 })
      expect(await read(cloud.things.doc('y'))).toEqual({ _id: 'y', n: 5 })
    },
  },
  {
    name: 'a rollback leaves everything as it was',
    run: async (cloud) => {
      await cloud.fill([
        { _id: 'x', n: 1 },
        { _id: 'z', n: 1 },
      ])
      const { open, within } = await begin(cloud)
      await within.doc('x').set({ data: { n: 9 } })
      await within.doc('z').remove()
      await open.rollback()
      expect(await read(cloud.things.doc('x'))).toEqual({ _id: 'x', n: 1 })
      expect(await answered(cloud.things.count())).toMatchObject({ total: 2 })
    },
  },
  {
    name: 'set, remove and add over two documents are one',
    run: async (cloud) => {
      await cloud.fill([
        { _id: 'from', n: 10 },
        { _id: 'to', n: 0 },
      ])
      const { open, within } = await begin(cloud)
      await within.doc('from').update({ data: { n: cloud._.inc(-3) } })
      await within.doc('to').set({ data: { n: 3 } })
      await within.doc('new').set({ data: { n: 1 } })
      await open.commit()
      expect(await read(cloud.things.doc('from'))).toEqual({ _id: 'from', n: 7 })
      expect(await read(cloud.things.doc('to'))).toEqual({ _id: 'to', n: 3 })
      expect(await read(cloud.things.doc('new'))).toEqual({ _id: 'new', n: 1 })
    },
  },
  {
    name: 'a removed document is gone inside, and outside after the commit',
    run: async (cloud) => {
      await cloud.fill([{ _id: 'x', n: 1 }])
      const { open, within } = await begin(cloud)
      await within.doc('x').remove()
      expect((await refusalOf(within.doc('x').get())).message).toContain('does not exist')
      expect(await read(cloud.things.doc('x'))).toEqual({ _id: 'x', n: 1 })
      await open.commit()
      expect(await answered(cloud.things.count())).toMatchObject({ total: 0 })
    },
  },
  {
    name: 'a transaction sees documents as they were at its start',
    run: async (cloud) => {
      await cloud.fill([
        { _id: 'x', n: 1 },
        { _id: 'first', n: 0 },
      ])
      const { open, within } = await begin(cloud)
      await read(within.doc('first'))
      await cloud.things.doc('x').update({ data: { n: 2 } })
      await cloud.things.add({ data: { _id: 'late' } })
      expect(await read(within.doc('x'))).toEqual({ _id: 'x', n: 1 })
      expect((await refusalOf(within.doc('late').get())).message).toContain('does not exist')
      await quietly(open.rollback())
    },
  },
  {
    name: 'a rival transaction is refused a document under another',
    run: async (cloud) => {
      await cloud.fill([{ _id: 'x', n: 1 }])
      const first = await begin(cloud)
      const second = await begin(cloud)
      await first.within.doc('x').update({ data: { n: 2 } })
      const refusal = await refusalOf(second.within.doc('x').update({ data: { n: 3 } }))
      expect(refusal.code).toBe(-501001)
      expect(refusal.message).toContain('[ResourceUnavailable.TransactionBusy]')
      await first.open.commit()
      await quietly(second.open.rollback())
      expect(await read(cloud.things.doc('x'))).toEqual({ _id: 'x', n: 2 })
    },
  },
  {
    name: 'a change of what was changed since the start is refused',
    run: async (cloud) => {
      await cloud.fill([{ _id: 'x', n: 1 }])
      const { open, within } = await begin(cloud)
      await read(within.doc('x'))
      await cloud.things.doc('x').update({ data: { n: 2 } })
      expect((await refusalOf(within.doc('x').update({ data: { n: 3 } }))).code).toBe(-501001)
      await quietly(open.rollback())
      expect(await read(cloud.things.doc('x'))).toEqual({ _id: 'x', n: 2 })
    },
  },
  {
    name: 'a committed transaction is gone',
    run: async (cloud) => {
      const { open, within } = await begin(cloud)
      await within.add({ data: { _id: 'x' } })
      await open.commit()
      expect((await refusalOf(within.doc('x').get())).message).toContain(
        '[ResourceUnavailable.TransactionNotExist]',
      )
      expect((await refusalOf(open.commit())).message).toContain('TransactionNotExist')
    },
  },
  {
    name: 'an id that is there is refused inside too',
    run: async (cloud) => {
      await cloud.fill([{ _id: 'x', n: 1 }])
      const { open, within } = await begin(cloud)
      expect((await refusalOf(within.add({ data: { _id: 'x' } }))).message).toContain('E11000')
      await quietly(open.rollback())
    },
  },
  {
    name: 'where is refused inside: single documents only',
    run: async (cloud) => {
      const { open, within } = await begin(cloud)
      await refusalOf(within.where({ n: 1 }).get())
      await quietly(open.rollback())
    },
  },
  {
    name: 'runTransaction commits and gives back what its work gave',
    run: async ({ db, things, fill }) => {
      await fill([{ _id: 'x', n: 1 }])
      const result = await db.runTransaction(async (open: Open) => {
        await open
          .collection(things.collectionName)
          .doc('x')
          .update({ data: { n: 2 } })
        return 'done'
      })
      expect(result).toBe('done')
      expect(await read(things.doc('x'))).toEqual({ _id: 'x', n: 2 })
    },
  },
  {
    name: 'runTransaction takes everything back when its work throws',
    run: async ({ db, things, fill }) => {
      await fill([{ _id: 'x', n: 1 }])
      const work = async (open: Open) => {
        await open
          .collection(things.collectionName)
          .doc('x')
          .update({ data: { n: 2 } })
        throw new Error('changed our minds')
      }
      expect((await refusalOf(db.runTransaction(work))).message).toBe('changed our minds')
      expect(await read(things.doc('x'))).toEqual({ _id: 'x', n: 1 })
      await things.doc('x').update({ data: { n: 3 } })
    },
  },
  {
    name: 'runTransaction rejects with the reason of a rollback',
    run: async ({ db }) => {
      const call: Promise<unknown> = db.runTransaction((open: Open) => open.rollback({ reason: 'too dear' }))
      await expect(call).rejects.toEqual({ reason: 'too dear' })
    },
  },
]

export const transactions: Topic = { name: 'transactions', needs: 'database', cases: CASES }

/** Where the platform waits for the lock instead, this cloud refuses at once. */
export const localTransactions: Topic = {
  name: 'transactions as only this cloud answers them',
  needs: 'database',
  cases: [
    {
      name: 'a writer outside is refused a document under a transaction, until that ends',
      run: async (cloud) => {
        await cloud.fill([{ _id: 'x', n: 1 }])
        const { open, within } = await begin(cloud)
        await within.doc('x').update({ data: { n: 2 } })
        expect((await refusalOf(cloud.things.doc('x').update({ data: { n: 3 } }))).code).toBe(-501001)
        expect((await refusalOf(cloud.things.where({ n: 1 }).remove())).code).toBe(-501001)
        await open.rollback()
        expect(await cloud.things.doc('x').update({ data: { n: 3 } })).toMatchObject({
          stats: { updated: 1 },
        })
      },
    },
  ],
}
