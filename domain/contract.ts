import type { GenericSchema, InferInput, InferOutput } from 'valibot'
import type { Role } from './people'

/** Kinds of record whose history is folded; each is a collection. */
export type RecordKind =
  | 'registrations'
  | 'articles'
  | 'standards'
  | 'cadreReports'
  | 'screens'
  | 'walls'
  | 'positions'
  | 'ownPanels'
  | 'selections'
  | 'nominations'
  | 'objections'
  | 'gatherings'
  | 'shares'
  | 'speakers'

/** Who may call an action. `serve` checks it before the action's own code runs. */
export type Access =
  /** Everything readable is readable without logging in. */
  | { who: 'anyone' }
  /** Anyone WeChat vouches for. */
  | { who: 'person' }
  /** A grant of one of the roles that reaches `input.areaId`. */
  | { who: 'roles'; roles: readonly Role[] }
  /** The record `input.id` names: its own people, or a grant of one of the roles that reaches its area. */
  | { who: 'record'; record: RecordKind; roles: readonly Role[]; party: boolean }

/** One action, declared once: pages call it, the function implements it. `module` and `name` are its address. */
export interface ActionContract<
  Schema extends GenericSchema = GenericSchema,
  Output = unknown,
  Rules extends Access = Access,
> {
  readonly module: string
  readonly name: string
  readonly input: Schema
  readonly access: Rules
  /** Carries the output's type; never called. */
  readonly output: () => Output
}

/** Names the type an action answers with. */
export function answers<Output>(): () => Output {
  return () => {
    throw new Error('an output type is never called')
  }
}

/** Declares the actions of one module: `const declare = actionsOf('content')`, then `declare('firstPage', {…})`. */
export function actionsOf(module: string) {
  return <Schema extends GenericSchema, Output, const Rules extends Access>(
    name: string,
    declared: { input: Schema; access: Rules; output: () => Output },
  ): ActionContract<Schema, Output, Rules> => ({ module, name, ...declared })
}

/** A module's contract: its actions by name. */
export type Api = Record<string, ActionContract>

/** What a caller sends to an action. */
export type InputOf<Contract extends { input: GenericSchema }> = InferInput<Contract['input']>
/** What the action's code receives once validated. */
export type ParsedInputOf<Contract extends { input: GenericSchema }> = InferOutput<Contract['input']>
/** What it answers with. */
export type OutputOf<Contract extends { output: () => unknown }> = ReturnType<Contract['output']>
