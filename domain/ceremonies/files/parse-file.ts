import { jsonFaults } from './json-syntax'
import { placeOf, readText, type FilePlace, type FileFault } from './places'
import { yamlFaults } from './yaml-syntax'

export type ParsedFile =
  | {
      ok: true
      content: unknown
      /** The place of a path such as `measures.2.clause`. */
      placeOf(path: string): Partial<FilePlace>
    }
  | { ok: false; faults: FileFault[] }

/** Said of a file that holds a list, a number or a bare text. */
export const NO_STANDARD = '文件里不是一份标准：最外层要写 title、clauses 这些名字'

// A county's longest standard is a tenth of this.
const MOST_CHARACTERS = 1_000_000

/**
 * Reads a `.json`, `.yaml` or `.yml` file of at most `most` characters into plain data; `name` decides which it is. Answers every
 * fault of its syntax with line and column.
 */
export function parseFile(text: string, name: string, most: number = MOST_CHARACTERS): ParsedFile {
  const bare = text.replace(/^\ufeff/, '')
  if (bare.trim() === '') return refused('文件是空的，请照着例子写一份')
  if (bare.length > most) return refused(`文件太大了，最多 ${most / 10_000} 万个字，请分成几个文件`)
  if (!/\.(json|ya?ml)$/i.test(name)) return refused('只认得 .json、.yaml 和 .yml 文件，请换个格式')
  return /\.json$/i.test(name) ? parseJson(bare) : parseYaml(bare)
}

function parseJson(text: string): ParsedFile {
  const faults = jsonFaults(text)
  if (faults.length > 0) {
    const { placeAt } = readText(text)
    return {
      ok: false,
      faults: faults.map(({ offset, message }) => ({ path: '', message, ...placeAt(offset) })),
    }
  }
  const content: unknown = JSON.parse(text)
  return { ok: true, content, placeOf: placesIn(text) }
}

// Reading a large file a second time, for its places, costs more than all the rest.
function placesIn(text: string): (path: string) => Partial<FilePlace> {
  let read: ReturnType<typeof readText> | undefined
  return (path) => placeOf(path, (read ??= readText(text)))
}

function parseYaml(text: string): ParsedFile {
  const read = readText(text)
  const faults = yamlFaults(read)
  if (faults.length > 0) return { ok: false, faults }
  try {
    return { ok: true, content: read.document.toJS(), placeOf: (path) => placeOf(path, read) }
  } catch {
    // Syntax is sound by now; what is left are references to nothing, or ones that swell beyond measure.
    return refused('文件里有引用（* 或 <<）对不上，请直接写出内容')
  }
}

function refused(message: string): ParsedFile {
  return { ok: false, faults: [{ path: '', message }] }
}
