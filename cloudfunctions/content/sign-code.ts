import { sceneOf } from '../../domain/content/wall'
import type { SignCode } from '../../domain/content/walls-api'
import { cloud } from '../lib/cloud'

/** A code to print: squares of a QR code, or the picture WeChat drew. */
export type PrintedCode =
  | { kind: 'squares'; size: number; isDark(row: number, column: number): boolean }
  | { kind: 'picture'; bytes: Buffer }

const WALL_PAGE = 'content/wall/index'
// The largest WeChat draws: sharp on A3, too.
const PIXELS = 1280

/** The code that opens a wall, and which it became: WeChat's own, else the wall's page in a browser. */
export async function codeFor(
  number: string,
  wanted: SignCode,
  pages: string,
): Promise<{ code: SignCode; printed: PrintedCode }> {
  const scene = sceneOf(number)
  const bytes = wanted === 'miniProgram' ? await miniProgramCode(scene) : undefined
  if (bytes !== undefined) return { code: 'miniProgram', printed: { kind: 'picture', bytes } }
  const address = `${pages.replace(/\/+$/, '')}/#/${WALL_PAGE}?scene=${encodeURIComponent(scene)}`
  return { code: 'web', printed: await squaresOf(address) }
}

/** A QR code as squares. A quarter of it may be scratched or covered: level Q. */
export async function squaresOf(text: string): Promise<PrintedCode> {
  const { create } = await import('qrcode')
  const { modules } = create(text, { errorCorrectionLevel: 'Q' })
  return {
    kind: 'squares',
    size: modules.size,
    isDark: (row, column) => modules.get(row, column) !== 0,
  }
}

/** A QR code as one path, a unit a square, for a drawing. */
export async function codeSquares(text: string): Promise<{ path: string; size: number }> {
  const { create } = await import('qrcode')
  const { modules } = create(text, { errorCorrectionLevel: 'Q' })
  const places = Array.from({ length: modules.size ** 2 }, (_, at) => [
    at % modules.size,
    Math.floor(at / modules.size),
  ])
  const dark = places.filter(([column = 0, row = 0]) => modules.get(row, column) !== 0)
  return { path: dark.map(([column, row]) => `M${column} ${row}h1v1h-1z`).join(''), size: modules.size }
}

async function miniProgramCode(scene: string): Promise<Buffer | undefined> {
  try {
    const { buffer } = await cloud.openapi.wxacode.getUnlimited({
      scene,
      page: WALL_PAGE,
      width: PIXELS,
      checkPath: false,
    })
    return Buffer.isBuffer(buffer) ? buffer : undefined
  } catch (fault) {
    // Before the mini program is published WeChat draws none.
    console.error('no mini program code', fault)
    return undefined
  }
}
