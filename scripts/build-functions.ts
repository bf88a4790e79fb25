import { copyFileSync, mkdirSync, readdirSync, writeFileSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, context, type BuildContext, type BuildOptions, type Metafile, type Plugin } from 'esbuild'

const SOURCE = resolve(__dirname, '..', 'cloudfunctions')

/** Libraries a function reads only when it needs them (`await import('exceljs')`): a file beside it, so that its start stays quick. */
const LATER = [
  'exceljs',
  'docx',
  'sanitize-html',
  'htmlparser2',
  'mammoth',
  'image-size',
  'pdf-lib',
  '@pdf-lib/fontkit',
] as const

/** What a function reads from a file beside it: the whole of a Chinese font, so that no village's name lacks a character. */
const BESIDE: Readonly<Record<string, { from: string; to: string }>> = {
  content: {
    from: require.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
    to: 'sign-font.ttf',
  },
}

/** Bundles every function into one file each, with its settings, ready to be uploaded or run here. */
export async function buildFunctions(folder: string): Promise<void> {
  for (const name of names()) lay(folder, name)
  const { metafile } = await build({ ...options(folder), metafile: true })
  await buildLater(folder, metafile)
}

/** Bundles, and again at every change of the source; `changed` is told each time. */
export async function watchFunctions(folder: string, changed: () => void): Promise<BuildContext> {
  await buildFunctions(folder)
  const told = { name: 'told', setup: (api: { onEnd(then: () => void): void }) => api.onEnd(changed) }
  const watching = await context({ ...options(folder), plugins: [apart, told] })
  await watching.watch()
  return watching
}

/** What is read later is left out of the bundle. */
const apart: Plugin = {
  name: 'apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: new RegExp(`^(${LATER.join('|')})$`) }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./${path}.js`, external: true } : undefined,
    )
  },
}

async function buildLater(folder: string, { outputs }: Metafile): Promise<void> {
  const entryPoints = Object.entries(outputs).flatMap(([output, { imports, entryPoint }]) => {
    if (entryPoint === undefined || output.endsWith('.map')) return []
    const name = output.split('/').at(-2) ?? ''
    return LATER.filter((library) => imports.some(({ path }) => path === `./${library}.js`)).map(
      (library) => ({
        in: library,
        out: `${name}/${library}`,
      }),
    )
  })
  if (entryPoints.length > 0) await build({ ...options(folder), plugins: [], entryPoints })
}

function names(): string[] {
  return readdirSync(SOURCE).filter((name) => existsSync(join(SOURCE, name, 'config.json')))
}

function lay(folder: string, name: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  copyFileSync(join(SOURCE, name, 'config.json'), join(folder, name, 'config.json'))
  const beside = BESIDE[name]
  if (beside !== undefined) copyFileSync(beside.from, join(folder, name, beside.to))
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
    // Written as require: what it gives must be the same as when it is bundled.
    supported: { 'dynamic-import': false },
    plugins: [apart],
    logLevel: 'warning',
  }
}
