import { copyFileSync, mkdirSync, readdirSync, writeFileSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, context, type BuildContext, type BuildOptions } from 'esbuild'

const SOURCE = resolve(__dirname, '..', 'cloudfunctions')

/** Bundles every function into one file each, with its settings, ready to be uploaded or run here. */
export async function buildFunctions(folder: string): Promise<void> {
  for (const name of names()) lay(folder, name)
  await build(options(folder))
}

/** Bundles, and again at every change of the source; `changed` is told each time. */
export async function watchFunctions(folder: string, changed: () => void): Promise<BuildContext> {
  for (const name of names()) lay(folder, name)
  const told = { name: 'told', setup: (api: { onEnd(then: () => void): void }) => api.onEnd(changed) }
  const watching = await context({ ...options(folder), plugins: [told] })
  await watching.watch()
  return watching
}

function names(): string[] {
  return readdirSync(SOURCE).filter((name) => existsSync(join(SOURCE, name, 'config.json')))
}

function lay(folder: string, name: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  copyFileSync(join(SOURCE, name, 'config.json'), join(folder, name, 'config.json'))
  writeFileSync(join(folder, name, 'package.json'), `${JSON.stringify({ name, main: 'index.js' })}\n`)
}

function options(folder: string): BuildOptions {
  return {
    entryPoints: Object.fromEntries(names().map((name) => [`${name}/index`, join(SOURCE, name, 'index.ts')])),
    outdir: folder,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    // The oldest runtime the platform offers new environments.
    target: 'node16',
    logLevel: 'warning',
  }
}
