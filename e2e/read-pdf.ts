import { createCanvas } from '@napi-rs/canvas'
import jsqr from 'jsqr'
import type { PDFPageProxy } from 'pdfjs-dist'

/** A PDF as a print shop would see it: its paper in millimetres, its picture, and what its code says. */
export interface SeenPdf {
  /** Width and height in whole millimetres. */
  paper: [number, number]
  pages: number
  png: Buffer
  /** What the QR code on it says; empty when none can be read. */
  code: string
}

const MM_A_POINT = 25.4 / 72
const SCALE = 1.5

/** Renders the first page and reads its QR code. */
export async function seePdf(content: Uint8Array): Promise<SeenPdf> {
  // Written as a module of the newer kind, for browsers and Node alike.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const file = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise
  const page: PDFPageProxy = await file.getPage(1)
  const viewport = page.getViewport({ scale: SCALE })
  const canvas = createCanvas(viewport.width, viewport.height)
  const context = canvas.getContext('2d')
  if (!isDrawing(context)) throw new Error('no canvas to draw on')
  await page.render({ viewport, canvasContext: context }).promise
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
  const [, , right = 0, top = 0] = page.view
  return {
    paper: [Math.round(right * MM_A_POINT), Math.round(top * MM_A_POINT)],
    pages: file.numPages,
    png: canvas.toBuffer('image/png'),
    code: jsqr(data, width, height)?.data ?? '',
  }
}

// The canvas of a machine without a browser has all that a page of print needs of a browser's.
function isDrawing(context: unknown): context is CanvasRenderingContext2D {
  return typeof context === 'object' && context !== null && 'drawImage' in context
}
