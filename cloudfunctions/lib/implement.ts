import * as v from 'valibot'
import { pathOf, type Area } from '../../domain/areas'
import type { Access, ActionContract, RecordKind } from '../../domain/contract'
import { Refusal, type FieldFault } from '../../domain/errors'
import { rolesOver, type Person, type Role } from '../../domain/people'
import { collectionOf } from './collections'
import { identify } from './identity'
import { knownArea } from './known-areas'
import { findById } from './store'
import type { StoredRecords } from './stored'

/** Who calls, as the platform says, and when. */
export interface Caller {
  /** Empty for a visitor. */
  openid: string
  /** ISO instant. */
  now: string
  /** ISO day in Asia/Shanghai. */
  today: string
}

/** A caller who is somebody. */
export interface Call extends Caller {
  person: Person
}

/** A call over an area, with the caller's roles there. */
export interface AreaCall extends Call {
  area: Area
  roles: Role[]
}

/** A call on a record, with the caller's roles over the record's area. */
export interface RecordCall<Kind extends RecordKind> extends Call {
  record: StoredRecords[Kind]
  roles: Role[]
  isParty: boolean
}

/** An action ready to be served: its contract, and its code behind identity, validation and access. */
export interface Implementation<Input extends v.GenericSchema = v.GenericSchema, Output = unknown> {
  contract: Pick<ActionContract<Input, Output>, 'module' | 'name' | 'input' | 'output'>
  answer(input: unknown, caller: Caller): Promise<Output>
}

type Schema = v.GenericSchema
type Parsed<Input extends Schema> = v.InferOutput<Input>
type Contracted<Input extends Schema, Output, Rules extends Access> = ActionContract<Input, Output, Rules>

/** Binds an action anyone may call, WeChat user or not. */
export function implementOpen<Input extends Schema, Output>(
  contract: Contracted<Input, Output, { who: 'anyone' }>,
  run: (input: Parsed<Input>, caller: Caller) => Promise<Output>,
): Implementation<Input, Output> {
  return { contract, answer: async (raw, caller) => run(validated(contract.input, raw), caller) }
}

/** Binds an action of one's own: anyone WeChat vouches for. */
export function implement<Input extends Schema, Output>(
  contract: Contracted<Input, Output, { who: 'person' }>,
  run: (input: Parsed<Input>, call: Call) => Promise<Output>,
): Implementation<Input, Output> {
  return {
    contract,
    answer: async (raw, caller) => {
      const input = validated(contract.input, raw)
      return run(input, await known(caller))
    },
  }
}

/** Binds an action that needs a grant reaching `input.areaId`. */
export function implementInArea<
  Input extends v.GenericSchema<{ areaId: string }, { areaId: string }>,
  Output,
>(
  contract: Contracted<Input, Output, { who: 'roles'; roles: readonly Role[] }>,
  run: (input: Parsed<Input>, call: AreaCall) => Promise<Output>,
): Implementation<Input, Output> {
  return {
    contract,
    answer: async (raw, caller) => {
      const input = validated(contract.input, raw)
      const call = await known(caller)
      const area = await knownArea(input.areaId)
      if (area === undefined) throw new Refusal('notFound')
      const roles = rolesOver(call.person.grants, area.path)
      requireOne(roles, contract.access.roles)
      return run(input, { ...call, area, roles })
    },
  }
}

/** Binds an action on the record `input.id`: for its own people, where the contract says so, and for roles over its area. */
export function implementOnRecord<
  Input extends v.GenericSchema<{ id: string }, { id: string }>,
  Output,
  Kind extends RecordKind,
>(
  contract: Contracted<
    Input,
    Output,
    { who: 'record'; record: Kind; roles: readonly Role[]; party: boolean }
  >,
  run: (input: Parsed<Input>, call: RecordCall<Kind>) => Promise<Output>,
): Implementation<Input, Output> {
  const { access } = contract
  return {
    contract,
    answer: async (raw, caller) => {
      const input = validated(contract.input, raw)
      const call = await known(caller)
      const record = await findById<StoredRecords[Kind]>(collectionOf(access.record), input.id)
      if (record === undefined) throw new Refusal('notFound')
      const roles = rolesOver(call.person.grants, pathOf(record))
      const isParty = (record.parties ?? [record.createdBy]).includes(call.person.id)
      if (!(access.party && isParty)) requireOne(roles, access.roles)
      return run(input, { ...call, record, roles, isParty })
    },
  }
}

async function known(caller: Caller): Promise<Call> {
  if (caller.openid === '') throw new Refusal('needWechat')
  return { ...caller, person: await identify(caller.openid) }
}

function requireOne(held: readonly Role[], needed: readonly Role[]): void {
  if (!held.some((role) => needed.includes(role))) throw new Refusal('notAllowed')
}

function validated<Input extends Schema>(schema: Input, raw: unknown): Parsed<Input> {
  // To a schema of named fields an empty list looks like an empty object.
  if (Array.isArray(raw)) throw new Refusal('badInput')
  const result = v.safeParse(schema, raw)
  if (result.success) return result.output
  const faults = result.issues.slice(0, 20).map(faultOf)
  throw new Refusal('badInput', faults[0]?.message, faults)
}

function faultOf(issue: v.BaseIssue<unknown>): FieldFault {
  const path = issue.path?.map((step) => String(step.key)).join('.') ?? ''
  // Valibot's own sentences are English; a schema that gives none is told as an unknown field.
  const message = /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : `“${path}”填得不对，请刷新后再试`
  return { path, message }
}
