import { jsonFault } from './json-syntax'
import { readText, type FileFault, type ReadText } from './places'
import { yamlFaults } from './yaml-syntax'

export type ParsedFile = { ok: true; content: unknown; read: ReadText } | { ok: false; faults: FileFault[] }

// A county's longest standard is a tenth of this.
const MOST_CHARACTERS = 1_000_000

/** Reads a `.json`, `.yaml` or `.yml` file into plain data; `name` decides which it is. Answers every fault of its syntax with line and column. */
export function parseFile(text: string, name: string): ParsedFile {
  const bare = text.replace(/^\ufeff/, '')
  if (bare.trim() === '') return refused('文件是空的，请照着例子写一份')
  if (bare.length > MOST_CHARACTERS) return refused('文件太大了，一份标准用不了这么多字')
  if (!/\.(json|ya?ml)$/i.test(name)) return refused('只认得 .json、.yaml 和 .yml 文件，请换个格式')
  return /\.json$/i.test(name) ? parseJson(bare) : parseYaml(bare)
}

function parseJson(text: string): ParsedFile {
  const read = readText(text)
  const fault = jsonFault(text)
  if (fault !== undefined)
    return { ok: false, faults: [{ path: '', message: fault.message, ...read.placeAt(fault.offset) }] }
  // `JSON.parse` keeps the last of two equal names without a word; the other reading notices.
  const doubled = yamlFaults(read, ['DUPLICATE_KEY'])
  if (doubled.length > 0) return { ok: false, faults: doubled }
  const content: unknown = JSON.parse(text)
  return { ok: true, content, read }
}

function parseYaml(text: string): ParsedFile {
  const read = readText(text)
  const faults = yamlFaults(read)
  if (faults.length > 0) return { ok: false, faults }
  try {
    return { ok: true, content: read.document.toJS(), read }
  } catch {
    // Syntax is sound by now; what is left are references to nothing, or ones that swell beyond measure.
    return refused('文件里有引用（* 或 <<）对不上，请直接写出内容')
  }
}

function refused(message: string): ParsedFile {
  return { ok: false, faults: [{ path: '', message }] }
}
