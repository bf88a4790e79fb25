import type { DB } from 'wx-server-sdk'
import type cloudSdk from 'wx-server-sdk'

export type Doc = Record<string, unknown>

/** What a cloud must offer for a case to make sense there. */
export type Capability = 'database' | 'files'

/** What a case is given: the real SDK, pointed at the cloud under test, and empty collections. */
export interface Cloud {
  sdk: typeof cloudSdk
  db: DB.Database
  _: DB.DatabaseCommand
  things: DB.CollectionReference
  others: DB.CollectionReference
  /** a collection whose field `serial` has a unique index */
  serials: DB.CollectionReference
  fill(documents: Doc[]): Promise<void>
}

/** One promise of the platform, kept or broken by a cloud. */
export interface Case {
  name: string
  run(cloud: Cloud): Promise<void>
}

export interface Topic {
  name: string
  needs: Capability
  cases: Case[]
}

const isAnswer = <T>(answer: T): answer is Extract<T, object> => typeof answer === 'object' && answer !== null

/** The SDK's types allow for callbacks; here every call answers with a promise of an object. */
export async function answered<R>(call: R): Promise<Extract<Awaited<R>, object>> {
  const answer = await call
  if (!isAnswer(answer)) throw new Error('the SDK gave no answer')
  return answer
}

export async function found(query: DB.Query): Promise<Doc[]> {
  const documents: unknown[] = (await answered(query.get())).data
  return documents.map(Object)
}

export const idsOf = (documents: Doc[]): unknown[] => documents.map(({ _id }) => _id)

export async function read(document: DB.DocumentReference): Promise<unknown> {
  return (await answered(document.get())).data
}

/** What the SDK throws for a call that must be refused. */
export async function refusalOf(call: unknown): Promise<{ code: unknown; message: string }> {
  try {
    await call
  } catch (error) {
    const { errCode, code, errMsg, message } = Object(error)
    return { code: errCode ?? code, message: String(errMsg ?? message) }
  }
  throw new Error('the call was not refused')
}
