import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultProjectAttr, getCompiledResult, Project } from 'miniprogram-ci'
import { afterAll, describe, expect, it } from 'vitest'
import { FOLDERS } from '../../deploy/local'
import { pagesOf } from './page-stack'

// What the developer tool does to an upload; WeChat rejects what does not pass it.
const AS_UPLOADED = {
  es6: true,
  es7: true,
  minify: true,
  minifyWXML: true,
  minifyWXSS: true,
  autoPrefixWXSS: true,
}

describe('the built mini program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xiangfeng-compile-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('passes WeChat’s own compiler, with the script and the template of every page', async () => {
    const files = Object.keys(await compiled(folder))
    const pages = pagesOf(FOLDERS.weapp)
    expect(pages.length).toBeGreaterThan(10)
    const lacking = pages.filter((page) => !files.includes(`${page}.js`) || !files.includes(`${page}.wxml`))
    expect(lacking).toEqual([])
  }, 180_000)
})

/** @throws Error with the compiler's words when a script, template, stylesheet, page or component is bad */
function compiled(folder: string): Promise<Record<string, string | Buffer>> {
  const privateKeyPath = join(folder, 'key.pem')
  writeFileSync(privateKeyPath, freshKey())
  const project = new Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath: FOLDERS.weapp,
    privateKeyPath,
  })
  // The real one asks WeChat for the limits of this program; these are everybody's.
  project.attr = async () => ({ ...DefaultProjectAttr })
  const quiet = { onProgressUpdate: () => undefined }
  return getCompiledResult({ project, version: '0.0.0', setting: AS_UPLOADED, ...quiet })
}

// The compiler wants a key even where nothing is uploaded.
function freshKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  return privateKey
}
