/** The small signs of the program: a flower, a wedding, a pine for the dead, and the program's own mark. */
import * as k from './kit'

const size = 200

/** A 200 × 200 sign on no ground. */
const mark = (...pieces: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${pieces.join('')}</svg>\n`

const middle: k.Point = [100, 100]

/** One colour with real holes, so it lies on any ground. */
const pierced = (d: string, fill: k.Colour): string =>
  `<path fill="${k.palette[fill]}" fill-rule="evenodd" d="${d}"/>`

const rosette = mark(
  pierced(
    k.petals(middle, 8, 18, 78, 40) +
      k.petals(middle, 8, 40, 40, 16) +
      k.petals(middle, 8, 68, 28, 15, 22.5) +
      k.petals(middle, 8, 3, 15, 9, 22.5),
    'vermilion',
  ),
)

/** Bars of one half of the doubled character, x running from 0 to 66. */
const joy = (x: number): string => {
  const bar = (left: number, y: number, width: number, height = 9) =>
    `M${x + left} ${y}h${width}v${height}h${-width}Z`
  const frame = (y: number) => `M${x + 12} ${y}h42v24h-42ZM${x + 21} ${y + 8}v8h24v-8Z`
  return (
    bar(28.5, 36, 9, 30) +
    bar(4, 44, 58) +
    bar(10, 60, 46) +
    frame(74) +
    k.petal([x + 18, 102], 14, 12, 160) +
    k.petal([x + 48, 102], 14, 12, 200) +
    frame(136)
  )
}

const wedding = mark(
  k.shape(k.petals(middle, 24, 78, 20, 22), 'vermilion'),
  k.disc(100, 100, 88, 'vermilion'),
  k.disc(100, 100, 81, 'blush'),
  k.place(k.shape(`${joy(30)}${joy(104)}M24 118h152v9h-152Z`, 'vermilion'), 12, 16, { scale: 0.87 }),
)

const pine = mark(
  k.disc(92, 92, 78, 'haze'),
  k.pine(104, 180, 0.86, 'slate', 'slate', 'haze'),
  k.shape('M20 182Q100 164 180 182Q100 190 20 182Z', 'slate'),
)

const logo = mark(
  k.shape(k.petals(middle, 28, 82, 16, 19), 'vermilion'),
  k.disc(100, 100, 88, 'vermilion'),
  k.shape(
    'M34 88Q60 82 84 42Q100 54 116 42Q140 82 166 88Q160 96 148 94L140 90V96H60V90L52 94Q40 96 34 88Z',
    'paper',
  ),
  k.inlay(k.sawtooth(64, 88, 72, 8, 6), 'vermilion'),
  k.shape(k.petals([100, 70], 5, 2, 11, 8), 'vermilion'),
  k.shape(
    k.band(
      [
        [30, 116],
        [72, 102],
        [120, 124],
        [170, 106],
      ],
      [1, 5, 5, 1],
    ) +
      k.band(
        [
          [36, 134],
          [76, 119],
          [120, 141],
          [164, 124],
        ],
        [1, 5, 5, 1],
      ),
    'paper',
  ),
  [-1, 0, 1]
    .map((i) => k.place(k.ear(0, 0, 40, i * 40, 'straw'), 100 + i * 8, 188, { scale: 0.62 }))
    .join(''),
)

/** Every sign by its file name. */
export const marks: Record<string, string> = { rosette, wedding, pine, logo }
