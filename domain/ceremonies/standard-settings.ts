import * as v from 'valibot'

/** What a standard sets besides its measures: from how many diners a feast is a group meal, and how many days there are for what. */

const whole = (name: string, most: number) =>
  v.pipe(
    v.number(`${name}要写成数字`),
    v.integer(`${name}要写成整数`),
    v.minValue(1, `${name}至少是 1`),
    v.maxValue(most, `${name}最多是 ${most}`),
  )

/** So many days, plain or working ones. */
const DayWindow = v.strictObject(
  {
    days: whole('天数', 90),
    working: v.boolean('working 要写 true（工作日）或 false（自然日）'),
  },
  '期限要写 days（几天）和 working（是不是工作日）',
)

export const StandardSettings = v.strictObject(
  {
    /** Diners from which a feast outside a restaurant is reported for food safety (农村集体聚餐). */
    groupMealDiners: v.optional(whole('集体聚餐的人数', 1000)),
    /** Days within which the rest of a funeral's registration is filled in. */
    funeralCompleteDays: v.optional(whole('白事补齐的天数', 60)),
    /** When cadres and party members report to the discipline office. */
    cadre: v.optional(
      v.strictObject(
        {
          beforeWedding: v.optional(DayWindow),
          afterWedding: v.optional(DayWindow),
          afterFuneral: v.optional(DayWindow),
        },
        '干部报告的期限要写 beforeWedding、afterWedding、afterFuneral',
      ),
    ),
  },
  '设置要写成一组名字和数',
)

export type DayWindow = v.InferOutput<typeof DayWindow>
export type StandardSettings = v.InferOutput<typeof StandardSettings>
