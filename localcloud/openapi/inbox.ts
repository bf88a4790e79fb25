import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import * as v from 'valibot'
import { JsonFile } from './json-file'

const messageSchema = v.object({
  id: v.string(),
  at: v.string(),
  openid: v.string(),
  templateId: v.string(),
  page: v.optional(v.string()),
  data: v.record(v.string(), v.object({ value: v.string() })),
})

/** A message that WeChat would have shown to a person. */
export type InboxMessage = v.InferOutput<typeof messageSchema>

const acceptancesSchema = v.record(v.string(), v.record(v.string(), v.number()))

const keep = 2000

/** What was sent to people and what they have accepted to be sent, kept in the data folder. */
export class Inbox {
  private readonly messages: JsonFile<v.ArraySchema<typeof messageSchema, undefined>>
  private readonly acceptances: JsonFile<typeof acceptancesSchema>

  constructor(folder: string) {
    this.messages = new JsonFile(join(folder, 'messages.json'), v.array(messageSchema), [])
    this.acceptances = new JsonFile(join(folder, 'acceptances.json'), acceptancesSchema, {})
  }

  /** Newest first. */
  all(): InboxMessage[] {
    return this.messages.read().reverse()
  }

  /** Someone allows one message of each template, as a tap on WeChat's sheet does. */
  accept(openid: string, templateIds: string[]): void {
    const all = this.acceptances.read()
    const own = { ...all[openid] }
    for (const id of templateIds) own[id] = (own[id] ?? 0) + 1
    this.acceptances.write({ ...all, [openid]: own })
  }

  /** Delivers a message against one acceptance. @returns false when the person has none left */
  deliver(message: Omit<InboxMessage, 'id' | 'at'>): boolean {
    const all = this.acceptances.read()
    const left = all[message.openid]?.[message.templateId] ?? 0
    if (left < 1) return false
    this.acceptances.write({
      ...all,
      [message.openid]: { ...all[message.openid], [message.templateId]: left - 1 },
    })
    const delivered = { ...message, id: randomUUID(), at: new Date().toISOString() }
    this.messages.write([...this.messages.read(), delivered].slice(-keep))
    return true
  }

  clear(): void {
    this.messages.write([])
    this.acceptances.write({})
  }
}
