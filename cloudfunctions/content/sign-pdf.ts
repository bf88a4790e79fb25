import type { PDFDocument, PDFPage, RGB } from 'pdf-lib'
import { petals, polar, sawtooth } from '../../domain/content/art'
import type { SignSize } from '../../domain/content/walls-api'
import type { OutlineFont } from './outline-font'
import type { PrintedCode } from './sign-code'

/** What stands on a wall's sign. */
export interface SignWords {
  title: string
  villageName: string
  townName: string
  number: string
}

// Everything is drawn for A4 in points and grown for A3: the two have one shape.
const A4 = { width: 595.28, height: 841.89 }
const GROWN = { A4: 1, A3: Math.SQRT2 } as const satisfies Record<SignSize, number>
const BAND = 250
const CODE = 268
const MARGIN = 44
// A QR code is read only with four of its squares left white around it.
const QUIET_SQUARES = 4
// How every PNG file begins.
const PNG = 0x89504e47

/** A sign for a wall, ready to be printed: title, village, code with its white edge, number, and how to use them. */
export async function signPdf(
  words: SignWords,
  printed: PrintedCode,
  size: SignSize,
  font: OutlineFont,
): Promise<Uint8Array> {
  // Loaded only for a sign: it would slow down every cold start.
  const { PDFDocument, rgb } = await import('pdf-lib')
  const file = await PDFDocument.create()
  file.setTitle(`${words.villageName} ${words.title} ${words.number}`)
  file.setLanguage('zh-CN')
  const grown = GROWN[size]
  const page = file.addPage([A4.width * grown, A4.height * grown])
  const pen = penOn(page, rgb, font, grown)
  drawBand(pen, words)
  if (printed.kind === 'squares') drawSquares(pen, printed)
  else await drawPicture(page, file, printed.bytes, grown)
  drawWords(pen, words)
  return file.save()
}

interface Pen {
  fill(path: string, x: number, y: number, colour: RGB): void
  box(x: number, y: number, width: number, height: number, colour: RGB): void
  /** Words centred on the page, as large as `size` and as the page allows; y is their baseline. */
  centred(words: string, y: number, size: number, colour: RGB): void
  colours: Record<'paper' | 'vermilion' | 'deep' | 'ink' | 'ink2' | 'white', RGB>
}

// A page of paper counts from its foot; a drawing from its head.
function penOn(
  page: PDFPage,
  rgb: (red: number, green: number, blue: number) => RGB,
  font: OutlineFont,
  grown: number,
): Pen {
  const colour = (hex: string) => {
    const part = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255
    return rgb(part(0), part(2), part(4))
  }
  const fill = (path: string, x: number, y: number, color: RGB) =>
    page.drawSvgPath(path, { x: x * grown, y: (A4.height - y) * grown, scale: grown, color, borderWidth: 0 })
  return {
    fill,
    box: (x, y, width, height, color) => fill(`M0 0H${width}V${height}H0Z`, x, y, color),
    centred: (words, y, size, color) => {
      const room = A4.width - 2 * MARGIN
      const fitting = Math.min(size, (size * room) / font.widthOf(words, size))
      const { path, width } = font.outline(words, fitting)
      fill(path, (A4.width - width) / 2, y, color)
    },
    colours: {
      paper: colour('fbf7f0'),
      vermilion: colour('b93620'),
      deep: colour('93260f'),
      ink: colour('23201c'),
      ink2: colour('645d53'),
      white: colour('ffffff'),
    },
  }
}

// The band hangs like a paper-cut over a door: teeth at its foot, a window flower in each upper corner.
function drawBand({ fill, box, centred, colours }: Pen, { title, villageName, townName }: SignWords): void {
  box(0, 0, A4.width, A4.height, colours.paper)
  box(0, 0, A4.width, BAND, colours.vermilion)
  fill(sawtooth(0, 0, A4.width, 20, 25), 0, BAND - 0.5, colours.vermilion)
  for (const x of [0, A4.width]) fill(flower(150), x, 0, colours.deep)
  centred(`${townName}${villageName}`, 92, 28, colours.paper)
  const lines = linesOf(title)
  lines.forEach((line, place) =>
    centred(line, lines.length === 1 ? 186 : 154 + place * 68, 76, colours.paper),
  )
}

function flower(radius: number): string {
  const ring = Array.from({ length: 12 }, (_, at) =>
    petals(polar([0, 0], radius * 0.1, at * 30), 1, 0, radius * 0.5, 12, at * 30),
  )
  const rim = Array.from({ length: 12 }, (_, at) =>
    petals(polar([0, 0], radius * 0.62, at * 30 + 15), 1, 0, radius * 0.38, 12, at * 30 + 15),
  )
  return [...ring, ...rim].join('')
}

// A long title is broken in the middle rather than made small.
function linesOf(title: string): string[] {
  if (title.length <= 8) return [title]
  const half = Math.ceil(title.length / 2)
  return [title.slice(0, half), title.slice(half)]
}

const CODE_AT = { x: (A4.width - CODE) / 2, y: BAND + 56 }

function drawSquares(
  { fill, box, colours }: Pen,
  { size, isDark }: Extract<PrintedCode, { kind: 'squares' }>,
): void {
  const { x, y } = CODE_AT
  const square = CODE / (size + 2 * QUIET_SQUARES)
  box(x, y, CODE, CODE, colours.white)
  fill(squares(size, isDark, square), x + square * QUIET_SQUARES, y + square * QUIET_SQUARES, colours.ink)
}

async function drawPicture(page: PDFPage, file: PDFDocument, bytes: Buffer, grown: number): Promise<void> {
  const isPng = bytes.readUInt32BE(0) === PNG
  const picture = await (isPng ? file.embedPng(bytes) : file.embedJpg(bytes))
  const { x, y } = CODE_AT
  const side = CODE * grown
  page.drawImage(picture, { x: x * grown, y: (A4.height - y - CODE) * grown, width: side, height: side })
}

// Neighbours in a row are one piece: no hairline between them when printed.
function squares(size: number, isDark: (row: number, column: number) => boolean, square: number): string {
  const pieces: string[] = []
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!isDark(row, column)) continue
      const begins = column
      while (column + 1 < size && isDark(row, column + 1)) column += 1
      const width = (column - begins + 1) * square
      pieces.push(`M${begins * square} ${row * square}h${width}v${square}h${-width}Z`)
    }
  }
  return pieces.join('')
}

function drawWords({ centred, box, colours }: Pen, { number }: SignWords): void {
  const below = CODE_AT.y + CODE
  centred('打开微信，点右上角的加号，选“扫一扫”', below + 48, 25, colours.ink)
  centred('墙上的故事，能看，也能听', below + 82, 19, colours.ink2)
  box(MARGIN, below + 106, A4.width - 2 * MARGIN, 1, colours.ink2)
  centred('扫不出来？在“乡风”首页输这个编号', below + 140, 19, colours.ink2)
  centred(spaced(number), below + 204, 62, colours.vermilion)
}

// Digits are read one by one, with room between them.
function spaced(number: string): string {
  return [...number].join(' ')
}
