/** What the parts of a standard are called on the page, by their names in a file. */
const WORDS: Readonly<Record<string, string>> = {
  title: '标题',
  issuer: '发布单位',
  effectiveDay: '施行日',
  endDay: '停用日',
  clauses: '条文',
  measures: '对照的条目',
  indexes: '指标',
  outcomes: '奖惩',
  settings: '其他设置',
  number: '条款号',
  text: '条文',
  part: '哪一部分',
  id: '编号',
  name: '名称',
  ceremonies: '管哪类事',
  feastKinds: '哪几种席',
  unit: '单位',
  counts: '算哪几个数',
  excludes: '扣掉哪几个数',
  shareOf: '占哪几个数的',
  comparison: '比法',
  limit: '数怎么定',
  kind: '哪一种',
  value: '数',
  advised: '先提倡到多少',
  strength: '提倡还是约定',
  clause: '依据哪一条',
  basis: '按哪个村的标准',
  index: '指标表',
  times: '乘几倍',
  yearsBack: '用哪一年的',
  roundTo: '取整',
  rows: '各种情况',
  when: '什么时候',
  otherwise: '别的情况',
  fact: '看什么',
  is: '哪一样',
  from: '从几个',
  to: '到几个',
  source: '出处',
  values: '各年的数',
  year: '年份',
  months: '几个月',
  days: '几天',
}

/** A fault as somebody reads it who writes on the page, not in a file: the parts by their names there, no code words. */
export function sayFault(message: string): string {
  return message
    .replace(/“([a-zA-Z]+)”/g, (whole, key: string) => (WORDS[key] === undefined ? whole : `“${WORDS[key]}”`))
    .replace(/（[a-zA-Z]+）/g, '')
}
