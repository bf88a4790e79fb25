import { Extension, Node, type Editor, type JSONContent } from '@tiptap/core'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  tableEditing,
} from '@tiptap/pm/tables'

// What prosemirror-tables asks of each node; cells here are never merged, since blocks know no merged cells.
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
}

const roles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema: ({ name }) => (ROLES[name] === undefined ? {} : { tableRole: ROLES[name] }),
  addProseMirrorPlugins: () => [tableEditing()],
})

const SPANS = {
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
}

function cell(name: 'tableCell' | 'tableHeader', tag: 'td' | 'th') {
  return Node.create({
    name,
    content: 'paragraph+',
    isolating: true,
    addAttributes: () => SPANS,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  })
}

/** A simple table: rows of cells, the first perhaps the columns' names. */
export const TABLE = [
  roles,
  Node.create({
    name: 'table',
    group: 'block',
    content: 'tableRow+',
    isolating: true,
    parseHTML: () => [{ tag: 'table' }],
    renderHTML: () => ['table', ['tbody', 0]],
  }),
  Node.create({
    name: 'tableRow',
    content: '(tableCell | tableHeader)+',
    parseHTML: () => [{ tag: 'tr' }],
    renderHTML: () => ['tr', 0],
  }),
  cell('tableCell', 'td'),
  cell('tableHeader', 'th'),
]

const COMMANDS = { addRowAfter, addColumnAfter, deleteRow, deleteColumn, deleteTable } as const

/** Changes the table that holds the cursor. */
export function changeTable(editor: Editor, what: keyof typeof COMMANDS): void {
  COMMANDS[what](editor.state, editor.view.dispatch)
  editor.commands.focus()
}

/** An empty table of two columns and three rows, the first naming the columns. */
export function emptyTable(): JSONContent {
  const row = (type: string) => ({
    type: 'tableRow',
    content: [0, 1].map(() => ({ type, content: [{ type: 'paragraph' }] })),
  })
  return { type: 'table', content: ['tableHeader', 'tableCell', 'tableCell'].map(row) }
}
