import * as v from 'valibot'
import { actionsOf, answers } from '../contract'
import { ulid } from '../fields'
import { HONOR_READERS } from './kinds'
import { STAFF } from './nominations-api'

/** One fault of a file: where it is and how to mend it. */
export interface PaperFault {
  row: number
  column: string
  message: string
}

const MOST_FILE = 2_800_000
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
      file: v.pipe(
        v.string('请选择要导入的 Excel 文件'),
        v.nonEmpty('请选择要导入的 Excel 文件'),
        v.maxLength(MOST_FILE, '文件太大了，请拆成几个，每个不超过 2 MB'),
        v.regex(/^[A-Za-z0-9+/]+=*$/, '文件没读出来，请重新选'),
      ),
    }),
    access: { who: 'record', record: 'selections', roles: ['civility', 'women'], party: false },
    output: answers<{ added: number; faults: PaperFault[] }>(),
  }),
  /** One nomination as the 推荐表, a Word form to print and sign. */
  nominationForm: declare('nominationForm', {
    input: v.strictObject({ id: ulid }),
    access: { who: 'record', record: 'nominations', roles: STAFF, party: true },
    output: file,
  }),
}
