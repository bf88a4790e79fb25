/** Makes a drawn picture small enough for a slow network without changing what is seen. */
import { optimize, type CustomPlugin } from 'svgo'

const commonest = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] > 1 ? best[0] : undefined
}

/** Says the colour most parts of a group share once, on the group. Every part must carry its own colour before. */
const shareFill: CustomPlugin = {
  name: 'shareFill',
  fn: () => ({
    element: {
      exit: (node) => {
        if (node.name !== 'g' && node.name !== 'svg') return
        const parts = node.children.filter((part) => part.type === 'element')
        const fill = commonest(parts.flatMap((part) => part.attributes.fill ?? []))
        if (!fill || node.attributes.fill) return
        node.attributes.fill = fill
        for (const part of parts) if (part.attributes.fill === fill) delete part.attributes.fill
      },
    },
  }),
}

/** A shorter SVG of the same picture, to a tenth of a unit. */
export const tighten = (picture: string): string => {
  const shorter = optimize(picture, {
    multipass: true,
    plugins: [
      {
        name: 'preset-default',
        params: { overrides: { removeViewBox: false, convertPathData: { floatPrecision: 1 } } },
      },
    ],
  })
  return optimize(shorter.data, { plugins: [shareFill] }).data
}
