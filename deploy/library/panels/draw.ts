/** Writes every picture of the library: `npx tsx deploy/library/panels/draw.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { marks } from './marks'
import { scenes } from './scenes'
import { tighten } from './tighten'

const write = (folder: string, pictures: Record<string, string>): void => {
  mkdirSync(folder, { recursive: true })
  for (const [id, picture] of Object.entries(pictures))
    writeFileSync(join(folder, `${id}.svg`), `${tighten(picture)}\n`)
}

write(join(__dirname, 'art'), scenes)
write(join(__dirname, '..', 'marks'), marks)
