import { randomBytes } from 'node:crypto'
import { readStored, writeCanonical, writeStored, type Document } from './ejson'
import { project } from './matcher'
import { rejected } from './refusals'
import { applyUpdate, checkStorable } from './update'

/** A document as it will be stored: `_id` first, made up when absent. @throws CloudError for what cannot be stored */
export function newDocument({ _id, ...rest }: Document): Document {
  if (Array.isArray(_id)) throw rejected("The '_id' value cannot be of type array")
  if (_id instanceof RegExp) throw rejected("The '_id' value cannot be of type regex")
  checkStorable(rest)
  return { _id: _id ?? randomBytes(16).toString('hex'), ...rest }
}

/**
 * A document after a `modifyDocument`: its operators applied (`merge`), or the whole replaced.
 * @throws CloudError when the cloud would refuse the change
 */
export function changed(document: Document, data: Document, merge: boolean, query: Document): Document {
  if (!merge) return newDocument({ ...data, _id: document['_id'] })
  if (Object.keys(data).length === 0) throw rejected('update document must not be empty')
  return applyUpdate(document, data, query)
}

/** Stored texts as the answer carries them: whole as they are, or reduced to the fields asked for. */
export function projected(texts: string[], fields: Document): string[] {
  if (Object.keys(fields).length === 0) return texts
  return project(texts.map(readStored), fields).map(writeCanonical)
}

/** Whether a change leaves a document as it was stored. */
export const unchanged = (after: Document, stored: string): boolean => writeStored(after) === stored
