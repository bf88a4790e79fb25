import { Readable } from 'node:stream'
import busboy from 'busboy'

/** A posted form: every field as bytes, since the SDK sends binary ones without a file name. */
export type Form = Map<string, Buffer>

/** @throws Error when the body is not a form of the given content type */
export function readForm(body: Uint8Array, contentType: string): Promise<Form> {
  return new Promise((resolve, reject) => {
    const form: Form = new Map()
    const parser = busboy({ headers: { 'content-type': contentType } })
    parser.on('field', (name, value) => form.set(name, Buffer.from(value)))
    parser.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => form.set(name, Buffer.concat(chunks)))
    })
    parser.on('error', reject)
    parser.on('close', () => resolve(form))
    Readable.from([body]).pipe(parser)
  })
}
