/** One index: its fields in order. A query that no index serves does not belong in the code. */
export interface IndexDeclaration {
  fields: { field: string; direction: 1 | -1 }[]
  unique?: boolean
}

export const up = (field: string) => ({ field, direction: 1 as const })
export const down = (field: string) => ({ field, direction: -1 as const })
export const by = (...fields: { field: string; direction: 1 | -1 }[]): IndexDeclaration => ({ fields })
