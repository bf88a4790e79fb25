import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { ulid } from '../fields'
import { excelFile, type CellFault } from '../spreadsheet'
import { HONOR_READERS } from './kinds'
import { STAFF } from './nominations-api'

const declare = actionsOf('honors')
const file = answers<{ url: string; name: string }>()

export const papersApi = {
  /** A selection's nominations as the 汇总表, or an empty one to write paper nominations into. */
  exportNominations: declare('exportNominations', {
    input: v.strictObject({ id: ulid, empty: v.boolean('请说明要汇总表还是空表') }),
    access: { who: 'record', record: 'selections', roles: HONOR_READERS, party: false },
    output: file,
  }),
  /** Takes in nominations that came on paper: every row, or none and all that is wrong. */
  importNominations: declare('importNominations', {
    input: v.strictObject({
      id: ulid,
      command: ulid,
      file: excelFile,
    }),
    access: { who: 'record', record: 'selections', roles: ['civility', 'women'], party: false },
    output: answers<{ added: number; faults: CellFault[] }>(),
  }),
  /** One nomination as the 推荐表, a Word form to print and sign. */
  nominationForm: declare('nominationForm', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'record', record: 'nominations', roles: STAFF, party: true },
    output: file,
  }),
}
