import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CloudError } from '../cloud-error'
import { resolveStoragePath } from './paths'

/** What a signature allows. */
export type FileAction = 'read' | 'write'

/** Files by path, with signed temporary addresses as the platform gives them. */
export class FileStorage {
  private readonly files: string
  private readonly owners: string
  private readonly key: Buffer
  private readonly prefix: string
  private uploads = 0

  /** @param now milliseconds since 1970 */
  constructor(
    private readonly folder: string,
    env: string,
    private readonly now: () => number = Date.now,
  ) {
    this.files = join(folder, 'files')
    this.owners = join(folder, 'owners')
    this.prefix = `cloud://${env}.local/`
    for (const part of [this.files, this.owners, this.incoming()]) mkdirSync(part, { recursive: true })
    this.key = this.signingKey()
  }

  fileId(path: string): string {
    return this.prefix + path
  }

  /** @throws CloudError STORAGE_FILE_NONEXIST for the fileID of another cloud */
  pathOf(fileId: string): string {
    if (fileId.startsWith(this.prefix)) return fileId.slice(this.prefix.length)
    throw new CloudError('STORAGE_FILE_NONEXIST', `no file ${fileId}`)
  }

  /** Where a stored file lies on the disk. @throws CloudError STORAGE_FILE_NONEXIST */
  locate(path: string): string {
    const file = resolveStoragePath(this.files, path)
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file
    throw new CloudError('STORAGE_FILE_NONEXIST', `no file ${path}`)
  }

  /**
   * Stores a file whole or not at all. A client names itself as `owner` and may replace only what it owns.
   * @returns the fileID
   */
  async put(path: string, bytes: Uint8Array, owner?: { openid?: string }): Promise<string> {
    const file = resolveStoragePath(this.files, path)
    const deed = resolveStoragePath(this.owners, path)
    if (owner && existsSync(file)) refuseStranger(deed, owner.openid)
    await writeWhole(file, bytes, this.uploadName())
    await writeWhole(deed, Buffer.from(owner?.openid ?? ''), this.uploadName())
    return this.fileId(path)
  }

  /** @throws CloudError STORAGE_FILE_NONEXIST */
  async remove(path: string): Promise<void> {
    await rm(this.locate(path))
    await rm(resolveStoragePath(this.owners, path), { force: true })
  }

  clear(): void {
    for (const part of [this.files, this.owners]) {
      rmSync(part, { recursive: true, force: true })
      mkdirSync(part, { recursive: true })
    }
  }

  /** Signs a path for so many seconds. @returns the query of the address, without a question mark */
  sign(action: FileAction, path: string, seconds: number): string {
    const until = Math.floor(this.now() / 1000) + seconds
    return `sign=${this.signature(action, path, String(until))}&t=${until}`
  }

  /** @throws CloudError STORAGE_SIGN_PARAM_INVALID when forged or out of date */
  checkSign(action: FileAction, path: string, sign = '', until = ''): void {
    const expected = Buffer.from(this.signature(action, path, until))
    const given = Buffer.from(sign)
    const genuine = given.length === expected.length && timingSafeEqual(given, expected)
    if (!genuine || Number(until) * 1000 < this.now()) {
      throw new CloudError('STORAGE_SIGN_PARAM_INVALID', 'the signature is wrong or out of date')
    }
  }

  private signature(action: FileAction, path: string, until: string): string {
    return createHmac('sha256', this.key).update(`${action}\n${path}\n${until}`).digest('hex')
  }

  private signingKey(): Buffer {
    const file = join(this.folder, 'signing-key')
    if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 })
    return readFileSync(file)
  }

  private incoming(): string {
    return join(this.folder, 'incoming')
  }

  private uploadName(): string {
    this.uploads += 1
    return join(this.incoming(), `${process.pid}-${this.uploads}`)
  }
}

function refuseStranger(deed: string, openid: string | undefined): void {
  const holder = existsSync(deed) ? readFileSync(deed, 'utf8') : ''
  if (!openid || holder !== openid) {
    throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'only its owner may replace a file')
  }
}

async function writeWhole(file: string, bytes: Uint8Array, draft: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(draft, bytes)
  await rename(draft, file)
}
