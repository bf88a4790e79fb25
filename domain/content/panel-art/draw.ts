import { box, disc, inlay, place, ridge, rosette, shape, sheet, slit, sprout, sun } from '../art'
import { corners, frame, medal, parting, valance } from './ornaments'
import type { PanelValues, Template } from './templates'
import { TooLong, wordsIn } from './words'

/** What a template needs besides words: the photograph as data of its own, the code as squares. */
export interface PanelParts {
  /** `data:image/jpeg;base64,…`; empty until there is one. */
  photo: string
  /** The code's dark squares, as a path one unit a square, and how many squares it is wide. */
  code: { path: string; size: number } | undefined
}

export type Drawn = { ok: true; art: string } | { ok: false; message: string }

type Values<T extends Template> = Extract<PanelValues, { template: T }>

/** Draws a panel: 600 × 400, self-contained. Says kindly when the words do not fit. */
export function drawPanel(values: PanelValues, parts: PanelParts): Drawn {
  try {
    return { ok: true, art: drawingOf(values, parts) }
  } catch (fault) {
    if (fault instanceof TooLong)
      return { ok: false, message: `“${fault.message.slice(0, 8)}”这一段太长，放不下，请写短一点` }
    throw fault
  }
}

function drawingOf(values: PanelValues, parts: PanelParts): string {
  switch (values.template) {
    case 'story':
      return story(values)
    case 'picture':
      return picture(values, parts.photo)
    case 'slogan':
      return slogan(values)
    case 'honour':
      return honour(values)
    case 'service':
      return service(values, parts.code)
    case 'notice':
      return notice(values)
    case 'rules':
      return rules(values)
  }
}

function story({ title, words }: Values<'story'>): string {
  return sheet(
    'straw',
    sun(520, 84, 46, 'vermilion'),
    ridge(
      [
        [0, 352],
        [130, 322],
        [290, 350],
        [430, 326],
        [600, 348],
      ],
      'jade',
    ),
    [40, 96, 486, 548].map((x) => sprout(x, 372, 20, 'mist')).join(''),
    rosette(0, 0, 90, 'vermilion', 'straw'),
    wordsIn(title, {
      x: 100,
      y: 26,
      width: 370,
      height: 74,
      most: 44,
      least: 26,
      colour: 'deep',
      bold: true,
      align: 'start',
    }),
    wordsIn(words, {
      x: 56,
      y: 112,
      width: 488,
      height: 200,
      most: 30,
      least: 20,
      colour: 'ink',
      align: 'start',
    }),
  )
}

function picture({ title, words }: Values<'picture'>, photo: string): string {
  const shown =
    photo === ''
      ? box(20, 20, 560, 262, 'haze') +
        wordsIn('照片放这里', { x: 20, y: 20, width: 560, height: 262, most: 28, least: 20, colour: 'slate' })
      : `<image href="${photo}" x="20" y="20" width="560" height="262" preserveAspectRatio="xMidYMid slice"/>`
  return sheet(
    'paper',
    shown,
    corners(74, 'vermilion', 'paper', ['bl', 'br']),
    wordsIn(title, {
      x: 90,
      y: 290,
      width: 420,
      height: 54,
      most: 38,
      least: 24,
      colour: 'deep',
      bold: true,
    }),
    wordsIn(words, { x: 80, y: 344, width: 440, height: 46, most: 20, least: 15, colour: 'ink' }),
  )
}

function slogan({ title, words }: Values<'slogan'>): string {
  return sheet(
    'vermilion',
    corners(150, 'deep', 'vermilion', ['tl', 'br']),
    frame('straw'),
    wordsIn(title, {
      x: 60,
      y: 66,
      width: 480,
      height: 222,
      most: 96,
      least: 44,
      colour: 'straw',
      bold: true,
    }),
    parting(300, 308, 'straw'),
    wordsIn(words, { x: 60, y: 322, width: 480, height: 46, most: 24, least: 18, colour: 'straw' }),
  )
}

function honour({ title, name, words }: Values<'honour'>): string {
  return sheet(
    'paper',
    valance(96, 'vermilion'),
    corners(80, 'deep', 'vermilion', ['tl', 'tr']),
    wordsIn(title, {
      x: 100,
      y: 8,
      width: 400,
      height: 78,
      most: 44,
      least: 26,
      colour: 'straw',
      bold: true,
    }),
    medal(124, 214, 62),
    wordsIn(name, {
      x: 220,
      y: 124,
      width: 340,
      height: 74,
      most: 54,
      least: 30,
      colour: 'deep',
      bold: true,
      align: 'start',
    }),
    wordsIn(words, {
      x: 220,
      y: 200,
      width: 340,
      height: 176,
      most: 28,
      least: 18,
      colour: 'ink',
      align: 'start',
    }),
  )
}

function service({ title, words }: Values<'service'>, code: PanelParts['code']): string {
  const quiet = 4
  const side = 216
  const drawn =
    code === undefined
      ? ''
      : place(
          inlay(code.path, 'ink'),
          344 + (side * quiet) / (code.size + 2 * quiet),
          92 + (side * quiet) / (code.size + 2 * quiet),
          {
            scale: side / (code.size + 2 * quiet),
          },
        )
  return sheet(
    'jade',
    corners(120, 'mist', 'jade', ['bl']),
    frame('mist'),
    `<rect x="344" y="92" width="${side}" height="${side}" rx="6" fill="#FFFFFF"/>`,
    drawn,
    wordsIn(title, {
      x: 48,
      y: 60,
      width: 272,
      height: 130,
      most: 56,
      least: 28,
      colour: 'paper',
      bold: true,
      align: 'start',
    }),
    wordsIn(words, {
      x: 48,
      y: 196,
      width: 272,
      height: 110,
      most: 26,
      least: 18,
      colour: 'mist',
      align: 'start',
    }),
    wordsIn('打开微信扫一扫', {
      x: 344,
      y: 312,
      width: 216,
      height: 40,
      most: 22,
      least: 18,
      colour: 'paper',
    }),
  )
}

function notice({ title, words, issuer, day }: Values<'notice'>): string {
  return sheet(
    'paper',
    frame('vermilion'),
    corners(62, 'vermilion', 'paper', ['tl', 'tr']),
    wordsIn(title, { x: 90, y: 34, width: 420, height: 66, most: 46, least: 28, colour: 'deep', bold: true }),
    parting(300, 110, 'vermilion'),
    wordsIn(words, {
      x: 56,
      y: 124,
      width: 488,
      height: 166,
      most: 30,
      least: 19,
      colour: 'ink',
      align: 'start',
    }),
    wordsIn(`${issuer}\u3000${dayText(day)}`, {
      x: 56,
      y: 310,
      width: 488,
      height: 44,
      most: 22,
      least: 16,
      colour: 'slate',
    }),
  )
}

function rules({ title, lines }: Values<'rules'>): string {
  const high = 268 / lines.length
  const rows = lines.map((words, at) => {
    const y = 112 + at * high
    return (
      disc(70, y + high / 2, 18, 'vermilion') +
      wordsIn(String(at + 1), {
        x: 50,
        y: y + high / 2 - 18,
        width: 40,
        height: 36,
        most: 22,
        least: 22,
        colour: 'straw',
        bold: true,
      }) +
      wordsIn(words, {
        x: 108,
        y,
        width: 450,
        height: high,
        most: 34,
        least: 20,
        colour: 'ink',
        align: 'start',
      }) +
      (at + 1 < lines.length ? slit(`M108 ${Math.round(y + high)}h440`, 'amber', 1) : '')
    )
  })
  return sheet(
    'straw',
    valance(84, 'deep'),
    wordsIn(title, { x: 60, y: 4, width: 480, height: 76, most: 42, least: 26, colour: 'straw', bold: true }),
    shape('M0 388H600V400H0Z', 'deep'),
    ...rows,
  )
}

function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${year} 年 ${Number(month)} 月 ${Number(date)} 日`
}
