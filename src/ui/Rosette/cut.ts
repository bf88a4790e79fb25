/** How a paper-cut rosette is cut: folds of the paper, and how slender its petals are (0–1). */
export interface Cut {
  folds: number
  slender: number
}

const round = (value: number) => Math.round(value * 10) / 10

function petal(reach: number, start: number, width: number): string {
  const middle = (start + reach) / 2
  const [tip, root, bend] = [round(50 - reach), round(50 - start), round(50 - middle)]
  return `M50 ${root}Q${round(50 - width)} ${bend} 50 ${tip}Q${round(50 + width)} ${bend} 50 ${root}z`
}

function leaf(reach: number, start: number, side: -1 | 1): string {
  const x = (offset: number) => round(50 + side * offset)
  return `M50 ${round(50 - start)}Q${x(2)} ${round(50 - reach)} ${x(12)} ${round(50 - reach)}Q${x(11)} ${round(50 - start - 3)} 50 ${round(50 - start)}z`
}

/** The drawing as SVG text in one colour on nothing, 100 × 100; the same cut gives the same drawing. */
export function cutRosette({ folds, slender }: Cut, colour: string): string {
  const width = 14 - 6 * slender
  const outer = petal(48, 30, width) + petal(43, 34, width / 3)
  const arm = outer + leaf(30, 17, -1) + leaf(30, 17, 1) + petal(25, 9, 4.5) + petal(16, 11, 1.5)
  const turns = Array.from({ length: folds }, (_, fold) => {
    return `<use href="#a" xlink:href="#a" transform="rotate(${round((360 / folds) * fold)} 50 50)"/>`
  })
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100">' +
    `<g fill="${colour}" fill-rule="evenodd"><defs><path id="a" d="${arm}"/></defs>${turns.join('')}` +
    '<path d="M50 44a6 6 0 1 0 .1 0zM50 48a2 2 0 1 1-.1 0z"/></g></svg>'
  )
}
