import { armOf, type Cut } from '../Rosette/cut'
import type { Pen } from './pen'
import type { CertificateWords } from './words'

/** Pixels of the drawing: A4 upright, sharp enough to print. */
export const SHEET = { width: 1240, height: 1754 } as const

const PAPER = '#fbf7f0'
const VERMILION = '#b93620'
const PALE = '#f3d9d1'
const INK = '#23201c'
const QUIET = '#645d53'
const LINE = '#d5cab9'
const SERIF = '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, serif'
const MIDDLE = SHEET.width / 2

/** Draws the whole certificate on a canvas of `SHEET` pixels. */
export function drawCertificate(pen: Pen, words: CertificateWords): void {
  pen.fillStyle = PAPER
  pen.fillRect(0, 0, SHEET.width, SHEET.height)
  drawFrame(pen)
  drawRosette(pen, { folds: 16, slender: 0.55 }, { x: MIDDLE, y: 420, size: 400, colour: VERMILION })
  write(pen, spaced(words.title), { y: 790, size: 132, colour: VERMILION, bold: true })
  write(pen, spaced(words.subtitle), { y: 905, size: 64, colour: INK })
  drawNames(pen, words.names)
  words.lines.forEach((line, place) => {
    write(pen, line, { y: 1190 + place * 76, size: 44, colour: INK })
  })
  drawRosette(pen, { folds: 8, slender: 0.2 }, { x: 1010, y: 1520, size: 190, colour: PALE })
  write(pen, words.issuer, { y: 1500, size: 42, colour: INK, x: 1060, align: 'right' })
  write(pen, words.when, { y: 1566, size: 42, colour: INK, x: 1060, align: 'right' })
  write(pen, words.number, { y: 1632, size: 32, colour: QUIET, x: 180, align: 'left' })
}

function drawFrame(pen: Pen): void {
  const edge = 64
  pen.strokeStyle = VERMILION
  pen.lineWidth = 8
  pen.strokeRect(edge, edge, SHEET.width - 2 * edge, SHEET.height - 2 * edge)
  pen.lineWidth = 2
  pen.strokeRect(edge + 20, edge + 20, SHEET.width - 2 * edge - 40, SHEET.height - 2 * edge - 40)
  const near = edge + 10
  const [right, bottom] = [SHEET.width - near, SHEET.height - near]
  for (const [x, y] of [
    [near, near],
    [right, near],
    [near, bottom],
    [right, bottom],
  ] as const) {
    pen.fillStyle = PAPER
    pen.beginPath()
    pen.arc(x, y, 72, 0, Math.PI * 2)
    pen.fill()
    drawRosette(pen, { folds: 8, slender: 0.3 }, { x, y, size: 124, colour: VERMILION })
  }
}

function drawNames(pen: Pen, names: readonly string[]): void {
  write(pen, names.join('　'), { y: 1050, size: 68, colour: INK, bold: true })
  pen.strokeStyle = LINE
  pen.lineWidth = 2
  pen.beginPath()
  pen.moveTo(MIDDLE - 330, 1086)
  pen.lineTo(MIDDLE + 330, 1086)
  pen.stroke()
}

interface Writing {
  y: number
  /** Pixels. */
  size: number
  colour: string
  bold?: boolean
  x?: number
  align?: CanvasTextAlign
}

/** What is written stays this far within the frame, however long it is. */
const WIDEST = SHEET.width - 2 * 150

function write(
  pen: Pen,
  text: string,
  { y, size, colour, bold, x = MIDDLE, align = 'center' }: Writing,
): void {
  const fontOf = (pixels: number) => `${bold ? 'bold ' : ''}${pixels}px ${SERIF}`
  pen.font = fontOf(size)
  const { width } = pen.measureText(text)
  if (width > WIDEST) pen.font = fontOf(Math.floor((size * WIDEST) / width))
  pen.textAlign = align
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = colour
  pen.fillText(text, x, y)
}

function spaced(text: string): string {
  return [...text].join('\u2002')
}

/** The program's own ornament, the same cut as everywhere, turned arm by arm. */
function drawRosette(pen: Pen, cut: Cut, at: { x: number; y: number; size: number; colour: string }): void {
  const arm = armOf(cut)
  for (let fold = 0; fold < cut.folds; fold += 1) {
    pen.save()
    pen.translate(at.x, at.y)
    pen.scale(at.size / 100, at.size / 100)
    pen.rotate((Math.PI * 2 * fold) / cut.folds)
    pen.translate(-50, -50)
    pen.beginPath()
    trace(pen, arm)
    pen.fillStyle = at.colour
    pen.fill('evenodd')
    pen.restore()
  }
}

/** Follows a path of M, Q and z; WeChat's canvas knows no Path2D. */
export function trace(pen: Pick<Pen, 'moveTo' | 'quadraticCurveTo' | 'closePath'>, path: string): void {
  for (const [, kind, rest = ''] of path.matchAll(/([MQz])([^MQz]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = (rest.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
    if (kind === 'M') pen.moveTo(a, b)
    else if (kind === 'Q') pen.quadraticCurveTo(a, b, c, d)
    else pen.closePath()
  }
}
