import { monthDayText } from '../../../domain/calendar'
import type { DayCount } from '../../../domain/content/openings'

export interface Drawing {
  show(days: readonly DayCount[]): void
  dispose(): void
}

const BAR = '#b93620'
const INK = '#645d53'

/** Draws a bar a day into the element; the chart library is fetched when first wanted. */
export async function drawDays(element: HTMLElement): Promise<Drawing> {
  const [{ init, use: register }, { BarChart }, { GridComponent, TooltipComponent }, { SVGRenderer }] =
    await Promise.all([
      import('echarts/core'),
      import('echarts/charts'),
      import('echarts/components'),
      import('echarts/renderers'),
    ])
  register([BarChart, GridComponent, TooltipComponent, SVGRenderer])
  const chart = init(element, null, { renderer: 'svg' })
  return {
    show: (days) => {
      const most = Math.max(0, ...days.map(({ count }) => count))
      chart.resize()
      chart.setOption({
        animation: false,
        textStyle: { fontFamily: 'inherit' },
        grid: { left: 4, right: 12, top: 24, bottom: 4, containLabel: true },
        tooltip: { trigger: 'axis', formatter: '{b}：{c} 次' },
        xAxis: {
          type: 'category',
          data: days.map(({ day }) => monthDayText(day)),
          axisTick: { show: false },
          axisLabel: { color: INK, fontSize: 12, interval: 6 },
        },
        yAxis: { type: 'value', show: false, minInterval: 1 },
        series: [
          {
            type: 'bar',
            data: days.map(({ count }) => count),
            itemStyle: { color: BAR, borderRadius: [2, 2, 0, 0] },
            label: {
              show: true,
              position: 'top',
              color: INK,
              fontSize: 12,
              // The tallest says its height; the rest are read against it, or in the table.
              formatter: ({ value }: { value: unknown }) => (value === most && most > 0 ? String(most) : ''),
            },
          },
        ],
      })
    },
    dispose: () => chart.dispose(),
  }
}
