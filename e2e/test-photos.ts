import { randomBytes } from 'node:crypto'
import { createCanvas } from '@napi-rs/canvas'
import { ulid } from 'ulid'
import type { OwnPanel } from '../domain/content/panels-api'
import { DEMO_PEOPLE, type DemoRole } from '../deploy/demo/people'

type CallAs = <Output>(who: DemoRole, module: string, action: string, input: object) => Promise<Output>

/** The most a photograph on a panel may weigh, in bytes. */
const HEAVY = 155_000

/** A JPEG as heavy as it may be, of one colour. */
export function heavyPhoto(colour: string): Uint8Array<ArrayBuffer> {
  const canvas = createCanvas(240, 160)
  const brush = canvas.getContext('2d')
  brush.fillStyle = colour
  brush.fillRect(0, 0, 240, 160)
  const photo = canvas.toBuffer('image/jpeg')
  // What follows a picture's end is not drawn, and weighs.
  return new Uint8Array([...photo, ...randomBytes(HEAVY - photo.length)])
}

/** A town's own panel with a photograph of this colour, looked over, ready to hang; answers its id. */
export async function photoPanel(url: string, call: CallAs, title: string, colour: string): Promise<string> {
  const id = ulid().toLowerCase()
  const photo = await uploaded(url, `content/panels/${id}.jpg`, heavyPhoto(colour))
  const values = { template: 'picture', title, words: '（演示）', photo }
  const draft = { values, alt: '一张演示用的照片' }
  const saved = { id, command: ulid(), areaId: 't-taiqian', version: 0, draft }
  const { version } = await call<OwnPanel>('editor', 'content', 'savePanel', saved)
  const asked = await call<OwnPanel>('editor', 'content', 'submitPanel', { id, command: ulid(), version })
  const verdict = { kind: 'pass' }
  await call('reviewer1', 'content', 'reviewPanel', { id, command: ulid(), version: asked.version, verdict })
  return id
}

async function uploaded(url: string, path: string, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const headers = { 'content-type': 'image/jpeg', 'x-local-openid': DEMO_PEOPLE.editor.openid }
  const answer = await fetch(`${url}/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    headers,
    body,
  })
  const kept: unknown = await answer.json()
  if (typeof kept === 'object' && kept !== null && 'fileID' in kept && typeof kept.fileID === 'string')
    return kept.fileID
  throw new Error(`not taken in: ${JSON.stringify(kept)}`)
}
