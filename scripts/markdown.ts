/** A table of markdown, with an empty line after it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}

/** A record's keys and values, typed. */
export function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  const isKey = (key: string): key is Key => key in record
  return Object.keys(record)
    .filter(isKey)
    .map((key) => [key, record[key]])
}

/** In the type of code. */
export function code(text: string): string {
  return `\`${text}\``
}
