import { existsSync, readFileSync, statSync } from 'node:fs'
import { evaluate, type Finding, type Standard } from '../domain/ceremonies'
import type { FileFault } from '../domain/ceremonies/files/places'
import {
  parseRegistrationFile,
  type FiledRegistration,
  type RegistrationFileCheck,
} from '../domain/ceremonies/files/registration-file'
import { parseStandardFile } from '../domain/ceremonies/files/standard-file'
import { sayFaults, sayFindings } from './judge-words'

export const USAGE = `对照一件报备和标准，说出每一项在不在标准内。

用法：
  npm run judge -- 标准文件 报备文件 [更多标准文件…]
  npm run judge -- --json 标准文件 报备文件 [更多标准文件…]

文件可以是 .json、.yaml 或 .yml，怎么写见 docs/standards.md。
--json  写成 JSON，一件报备一行
--help  看这段话

做完了退出码是 0，超没超都一样；文件有错是 1；命令写错、文件找不到是 2。

例子：
  npm run judge -- deploy/demo/standards/yangqian-village-2026.json docs/examples/wedding.yaml \\
    deploy/demo/standards/taiqian-2022.json
`

/** What the command answers: lines for either stream, and how it ends (0 judged, 1 faults in files, 2 wrongly called). */
export interface Judged {
  out: string[]
  err: string[]
  code: 0 | 1 | 2
}

/** Runs the command with these arguments; reads the files they name and writes nothing. */
export function judgeFiles(args: readonly string[]): Judged {
  const options = args.filter((arg) => arg.startsWith('--'))
  const files = args.filter((arg) => !arg.startsWith('--'))
  if (options.includes('--help')) return { out: [USAGE], err: [], code: 0 }
  const strange = options.find((option) => option !== '--json')
  if (strange !== undefined) return wronglyCalled(`不认得 ${strange}。`)
  const [standardFile, registrationFile, ...more] = files
  if (standardFile === undefined || registrationFile === undefined)
    return wronglyCalled(standardFile === undefined ? '还没写文件。' : '还少一个报备文件。')
  const absent = files.filter((file) => !isFile(file))
  if (absent.length > 0)
    return wronglyCalled(absent.map((file) => `找不到文件 ${file}，看看路径写对没有。`).join('\n'))
  return judgeAll([standardFile, ...more], registrationFile, options.includes('--json'))
}

function judgeAll(standardFiles: readonly string[], registrationFile: string, asJson: boolean): Judged {
  const faults: string[] = []
  const tell = (file: string, found: readonly FileFault[]) => faults.push(...sayFaults(file, found))
  const standards = standardFiles.flatMap((file) => {
    const checked = parseStandardFile(readFileSync(file, 'utf8'), file)
    if (checked.ok) return [checked.standard]
    tell(file, checked.faults)
    return []
  })
  const handed = parseRegistrationFile(readFileSync(registrationFile, 'utf8'), registrationFile)
  if (!handed.ok) tell(registrationFile, handed.faults)
  if (!handed.ok || faults.length > 0) return { out: [], err: faults, code: 1 }
  return { ...say(standards, handed, asJson), code: 0 }
}

type Handed = Extract<RegistrationFileCheck, { ok: true }>

function say(
  standards: readonly Standard[],
  { areas, registrations }: Handed,
  asJson: boolean,
): Omit<Judged, 'code'> {
  const judged = registrations.map((one): [FiledRegistration, Finding[]] => [
    one,
    evaluate(standards, one.facts, { submittedDay: one.submittedDay, areas }),
  ])
  const err = standards
    .filter(({ areaId }) => areas[areaId] === undefined)
    .map(({ title, areaId }) => `《${title}》这次用不上：报备文件的 areas 里没有 ${areaId}。`)
  if (!asJson) return { out: judged.flatMap(([one, findings]) => sayFindings(one, findings, areas)), err }
  const lines = judged.map(([, findings]) => JSON.stringify({ findings }))
  return { out: lines, err }
}

function wronglyCalled(why: string): Judged {
  return { out: [], err: [why, '', USAGE], code: 2 }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

function main(): void {
  const { out, err, code } = judgeFiles(process.argv.slice(2))
  if (err.length > 0) console.error(err.join('\n'))
  for (const line of out) console.log(line)
  process.exitCode = code
}

if (require.main === module) main()
