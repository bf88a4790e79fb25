import * as v from 'valibot'
import { CEREMONIES, FEAST_KINDS } from './kinds'
import { OUTCOME_KINDS, OUTCOME_TIMES } from './outcome-rule'
import { CONDITION_FACTS, READINGS, UNITS } from './quantities'
import { CLAUSE_PARTS } from './standard'

/**
 * A standard while it is being written: the same parts under the same names, any of them missing or not yet right.
 * `checkStandard` says what is still wrong, at the same paths; only a sound one can be adopted.
 */

const OFF = '草稿里有认不得的内容，请刷新后再存'

const text = v.optional(v.pipe(v.string(OFF), v.maxLength(4000, '这一段太长了，请分成几条')))
const number = v.optional(v.pipe(v.number(OFF), v.finite(OFF)))
const flag = v.optional(v.boolean(OFF))

const oneOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => {
  const isKey = (key: string): key is Key => key in table
  return v.picklist(Object.keys(table).filter(isKey), OFF)
}
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.optional(v.pipe(v.array(item, OFF), v.maxLength(most, '太多了，请删掉几行')))

const readings = list(oneOf(READINGS), 40)
const ceremonies = list(v.picklist(CEREMONIES, OFF), 10)

const ConditionDraft = v.strictObject(
  {
    fact: v.optional(oneOf(CONDITION_FACTS)),
    is: v.optional(v.union([v.boolean(), v.string()], OFF)),
    from: number,
    to: number,
  },
  OFF,
)

/** The three kinds of limit in one. Fields of another kind than `kind` says are a fault that `checkStandard` names. */
const LimitDraft = v.strictObject(
  {
    kind: v.optional(v.picklist(['fixed', 'indexMultiple', 'table'], OFF)),
    value: number,
    index: text,
    times: number,
    yearsBack: number,
    roundTo: number,
    rows: list(v.strictObject({ when: list(ConditionDraft, 20), value: number }, OFF), 60),
    otherwise: number,
  },
  OFF,
)

const MeasureDraft = v.strictObject(
  {
    id: text,
    name: text,
    ceremonies,
    feastKinds: list(v.picklist(FEAST_KINDS, OFF), 20),
    unit: v.optional(oneOf(UNITS)),
    counts: readings,
    excludes: readings,
    shareOf: readings,
    comparison: v.optional(v.picklist(['atMost', 'atLeast', 'forbidden', 'share'], OFF)),
    limit: v.optional(LimitDraft),
    advised: number,
    strength: v.optional(v.picklist(['advised', 'agreed'], OFF)),
    clause: text,
    escalate: flag,
    basis: v.optional(v.picklist(['feastPlace', 'receivingSide'], OFF)),
  },
  OFF,
)

const IndexDraft = v.strictObject(
  {
    id: text,
    name: text,
    unit: v.optional(v.literal('fen', OFF)),
    source: text,
    values: list(v.strictObject({ year: number, value: number }, OFF), 100),
  },
  OFF,
)

const WindowDraft = v.optional(v.strictObject({ days: number, working: flag }, OFF))

export const StandardDraft = v.strictObject(
  {
    id: text,
    areaId: text,
    title: text,
    issuer: text,
    effectiveDay: text,
    endDay: text,
    lastConfirmedDay: text,
    clauses: list(v.strictObject({ number: text, text, part: v.optional(oneOf(CLAUSE_PARTS)) }, OFF), 200),
    measures: list(MeasureDraft, 100),
    indexes: list(IndexDraft, 20),
    outcomes: list(
      v.strictObject(
        {
          id: text,
          kind: v.optional(oneOf(OUTCOME_KINDS)),
          when: v.optional(oneOf(OUTCOME_TIMES)),
          ceremonies,
          months: number,
          clause: text,
        },
        OFF,
      ),
      40,
    ),
    settings: v.optional(
      v.strictObject(
        {
          groupMealDiners: number,
          funeralCompleteDays: number,
          cadre: v.optional(
            v.strictObject(
              { beforeWedding: WindowDraft, afterWedding: WindowDraft, afterFuneral: WindowDraft },
              OFF,
            ),
          ),
        },
        OFF,
      ),
    ),
    approvedLabel: text,
    committeeLabel: text,
  },
  OFF,
)

export type StandardDraft = v.InferOutput<typeof StandardDraft>
export type MeasureDraft = v.InferOutput<typeof MeasureDraft>
export type LimitDraft = v.InferOutput<typeof LimitDraft>
export type ConditionDraft = v.InferOutput<typeof ConditionDraft>
