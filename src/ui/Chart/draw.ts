/** What a chart shows: a bar of each series for each name. */
export interface ChartFigures {
  names: readonly string[]
  series: readonly { name: string; color: string; values: readonly number[] }[]
  /** Columns from left to right, for what goes on in time; else bars from top to bottom. */
  upright?: boolean
  /** The parts of a whole on one bar, its sum at the end; else a bar each. */
  stacked?: boolean
  /** Many narrow columns: only the tallest says its number, and every seventh name is written. */
  dense?: boolean
}

export interface Drawing {
  show(figures: ChartFigures): void
  dispose(): void
}

const INK = '#23201c'

/** Draws into the element; the chart library is fetched when first wanted. */
export async function drawChart(element: HTMLElement): Promise<Drawing> {
  const [{ init, use: register }, { BarChart }, { GridComponent, TooltipComponent }, { SVGRenderer }] =
    await Promise.all([
      import('echarts/core'),
      import('echarts/charts'),
      import('echarts/components'),
      import('echarts/renderers'),
    ])
  register([BarChart, GridComponent, TooltipComponent, SVGRenderer])
  // By name: labels are measured in it before they are drawn, and “inherit” is no font to measure with.
  const { fontFamily } = getComputedStyle(element)
  const chart = init(element, null, { renderer: 'svg' })
  return {
    show: (figures) => {
      chart.resize()
      chart.setOption(optionOf(figures, fontFamily), { notMerge: true })
    },
    dispose: () => chart.dispose(),
  }
}

function optionOf(figures: ChartFigures, fontFamily: string) {
  const { names, upright = false, dense = false } = figures
  const counts = { type: 'value' as const, minInterval: 1, show: false }
  const lines = {
    type: 'category' as const,
    data: [...names],
    // What stands first in the table stands at the top.
    inverse: !upright,
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { color: INK, fontSize: dense ? 12 : 14, ...(dense ? { interval: 6 } : {}) },
  }
  return {
    animation: false,
    textStyle: { fontFamily },
    grid: { left: 8, right: upright ? 8 : 90, top: upright ? 44 : 8, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis' as const, axisPointer: { type: 'shadow' as const } },
    xAxis: upright ? lines : counts,
    yAxis: upright ? counts : lines,
    series: figures.series.map((one, place) => seriesOf(figures, one, place)),
  }
}

function seriesOf(
  { series, upright = false, stacked = false, dense = false }: ChartFigures,
  { name, color, values }: ChartFigures['series'][number],
  place: number,
) {
  const most = Math.max(0, ...values)
  const tallest = (at: number) => (values[at] === most && most > 0 ? String(most) : '')
  const said = (at: number) => (dense ? tallest(at) : `${name} ${values[at] ?? 0}`)
  // Every part of a stacked bar is said at its end, in one line or one under the other.
  const whole = (at: number) =>
    series
      .filter((part) => (part.values[at] ?? 0) > 0)
      .map((part) => `${part.name} ${part.values[at] ?? 0}`)
      .join(upright ? '\n' : '，')
  const isLast = place === series.length - 1
  return {
    type: 'bar' as const,
    name,
    data: [...values],
    barMaxWidth: upright ? 34 : 14,
    itemStyle: { color },
    ...(stacked ? { stack: 'whole' } : {}),
    label: {
      show: !stacked || isLast,
      position: upright ? ('top' as const) : ('right' as const),
      color: INK,
      fontSize: 13,
      lineHeight: 16,
      formatter: ({ dataIndex }: { dataIndex: number }) => (stacked ? whole(dataIndex) : said(dataIndex)),
    },
  }
}
