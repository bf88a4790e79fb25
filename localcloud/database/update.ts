import { updateOne } from 'mingo/updater'
import { resolve, setValue } from 'mingo/util'
import { checkUpdate } from './check-update'
import { isPlainObject, readStored, writeStored, type Document } from './ejson'
import { engine } from './matcher'
import { mingoOptions } from './operators'
import { rejected } from './refusals'

/**
 * A document with an update's operators applied; the original is left as it was.
 * @param condition the query that found it, for positional paths
 * @throws CloudError when the cloud would refuse the update
 */
export function applyUpdate(original: Document, update: Document, condition: Document): Document {
  checkUpdate(original, update)
  const document = readStored(writeStored(original))
  for (const [path, operand] of Object.entries(update['$push'] ?? {})) emptyArrayAt(document, path, operand)
  engine(() =>
    updateOne([document], positional(update) ? condition : {}, update, { cloneMode: 'deep' }, mingoOptions),
  )
  checkStorable(document)
  return document
}

/** @throws CloudError for names the database cannot store */
export function checkStorable(value: unknown): void {
  if (Array.isArray(value)) value.forEach(checkStorable)
  if (!isPlainObject(value)) return
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith('$'))
      throw rejected(`The dollar ($) prefixed field '${key}' is not valid for storage.`)
    checkStorable(item)
  }
}

const positional = (update: Document) =>
  Object.values(update).some(
    (fields) => isPlainObject(fields) && Object.keys(fields).some((path) => path.includes('$')),
  )

/** The library forgets $sort and $slice when it starts an array; starting it first keeps them. */
function emptyArrayAt(document: Document, path: string, operand: unknown): void {
  if (path.includes('$') || resolve(document, path) !== undefined) return
  if (isPlainObject(operand) && ('$sort' in operand || '$slice' in operand)) setValue(document, path, [])
}
