import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { CloudError } from '../cloud-error'

const timerSchema = v.object({ name: v.string(), type: v.literal('timer'), config: v.string() })

const configSchema = v.object({
  timeout: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(60)), 3),
  triggers: v.optional(v.array(timerSchema), []),
  permissions: v.optional(v.object({ openapi: v.optional(v.array(v.string()), []) }), {}),
})

/** A function as its folder describes it. */
export interface FunctionSpec {
  name: string
  entry: string
  timeoutSeconds: number
  triggers: { name: string; config: string }[]
  /** the openapi names its `config.json` permits; the platform refuses all others */
  openapi: string[]
}

const functionName = /^[A-Za-z][\w-]{0,59}$/

/** The functions of a folder, read once and again after `forget`. */
export class FunctionCatalog {
  private readonly specs = new Map<string, FunctionSpec>()

  constructor(private readonly folder: string) {}

  /** @throws CloudError FUNCTION_NOT_FOUND, or INVALID_PARAM for a broken `config.json` */
  find(name: string): FunctionSpec {
    const known = this.specs.get(name)
    if (known) return known
    const entry = join(this.folder, name, 'index.js')
    if (!functionName.test(name) || !existsSync(entry)) {
      throw new CloudError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)
    }
    const spec = this.read(name, entry)
    this.specs.set(name, spec)
    return spec
  }

  all(): FunctionSpec[] {
    if (!existsSync(this.folder)) return []
    const names = readdirSync(this.folder).filter((name) => existsSync(join(this.folder, name, 'index.js')))
    return names.sort().map((name) => this.find(name))
  }

  forget(name?: string): void {
    if (name) this.specs.delete(name)
    else this.specs.clear()
  }

  private read(name: string, entry: string): FunctionSpec {
    const config = parseConfig(name, join(this.folder, name, 'config.json'))
    return {
      name,
      entry,
      timeoutSeconds: config.timeout,
      triggers: config.triggers.map((trigger) => ({ name: trigger.name, config: trigger.config })),
      openapi: config.permissions.openapi ?? [],
    }
  }
}

function parseConfig(name: string, file: string): v.InferOutput<typeof configSchema> {
  try {
    return v.parse(configSchema, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CloudError('INVALID_PARAM', `config.json of ${name} can't be used: ${reason}`)
  }
}
