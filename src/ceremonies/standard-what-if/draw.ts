import type { Total } from './totals'

export interface Drawing {
  show(totals: readonly Total[]): void
  dispose(): void
}

const TRIED = '#8f5606'
const THEN = '#b9b0a2'
const INK = '#23201c'

/** Draws into the element; the chart library is fetched when first wanted. */
export async function drawBars(element: HTMLElement): Promise<Drawing> {
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
  const bars = (name: string, color: string, data: number[]) => ({
    type: 'bar' as const,
    name,
    data,
    barWidth: 14,
    itemStyle: { color, borderRadius: 3 },
    label: { show: true, position: 'right' as const, color: INK, fontSize: 13, formatter: `${name} {c}` },
  })
  return {
    show: (totals) => {
      const upward = [...totals].reverse()
      chart.resize()
      chart.setOption({
        animation: false,
        textStyle: { fontFamily },
        grid: { left: 8, right: 90, top: 8, bottom: 8, containLabel: true },
        tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
        xAxis: { type: 'value', minInterval: 1, show: false },
        yAxis: {
          type: 'category',
          data: upward.map(({ name }) => name),
          axisTick: { show: false },
          axisLine: { show: false },
          axisLabel: { color: INK, fontSize: 14 },
        },
        series: [
          bars(
            '当时',
            THEN,
            upward.map(({ beyondThen }) => beyondThen),
          ),
          bars(
            '这份',
            TRIED,
            upward.map(({ beyond }) => beyond),
          ),
        ],
      })
    },
    dispose: () => chart.dispose(),
  }
}
