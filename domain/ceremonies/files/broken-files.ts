/**
 * What is said of each file in `broken/`: place, path and the mend, every fault in its order. Three kinds of fault: of the text, so
 * that nothing can be read; of the shape, which the published schema refuses too; and of what the parts say of each other.
 */
export type BrokenFiles = Readonly<Record<string, readonly string[]>>

export const BROKEN_TEXT: BrokenFiles = {
  'chinese-quotes.json': ['3:13 引号要用英文双引号'],
  'colon.yaml': ['3:8 这里多了一个冒号，或者缩进不对；文字里有冒号的，请用引号括起来'],
  'comma-missing.json': ['4:3 两项之间少了逗号'],
  'comma-too-many.json': ['10:1 最后一项后面多了一个逗号，请删掉'],
  'cut-short.json': ['8:55 文件没写完，缺了“]”'],
  'empty.json': ['文件是空的，请照着例子写一份'],
  'indent.yaml': ['9:1 少了冒号、引号或者括号，要不就是缩进和上一行没对齐，请改正'],
  'list.yaml': ['1:1 文件里不是一份标准：最外层要写 title、clauses 这些名字'],
  'name-twice.json': ['5:3 同一个名字写了两次，请删掉一个'],
  'name-twice.yaml': ['4:1 同一个名字写了两次，请删掉一个'],
  'name-unquoted.json': ['5:3 名字要用英文双引号括起来'],
  'tab.yaml': ['8:1 缩进用了制表符（Tab），请改成空格'],
  'text-behind.json': ['11:1 文件到这里已经写完了，后面多出来的请删掉'],
  'thousands.json': ['9:26 这里写得读不懂：文字要用英文双引号括起来，数字不要带引号和逗号'],
  'two-standards.yaml': ['11:1 一个文件只放一份标准，请去掉“---”后面的'],
}

export const BROKEN_SHAPE: BrokenFiles = {
  'day-in-chinese.yaml': ['5:1 effectiveDay 日子的写法不对，应当像 2026-12-20'],
  'day-that-is-none.yaml': ['6:1 lastConfirmedDay 没有这一天，请重新选'],
  'fine.yaml': [
    '22:17 outcomes.0.kind 只能写 thanks（致谢）、certificate（证书）、preference（优先）、talk（谈心）、reminder（提醒）或 pause（暂缓评选）',
  ],
  'forbidden-with-limit.yaml': [
    '17:5 measures.0.limit 比法是 forbidden（不要），就是一点也不要，请删掉 limit，或者改成 atMost',
  ],
  'index-without-years.yaml': ['22:58 indexes.0.values 指标至少要有一年的数'],
  'limit-as-text.yaml': ['17:27 measures.0.limit.value 数额要写成数字，钱用分'],
  'limit-in-yuan.yaml': ['17:27 measures.0.limit.value 数额要写成整数，钱用分'],
  'limit-negative.yaml': ['17:27 measures.0.limit.value 数额不能小于零'],
  'many-shapes.yaml': [
    '1:1 id 编号不对：只能用字母、数字和短横线，最多 32 个',
    '2:1 areaId 地方的编号不对，要像 v-yangqian（村）、t-taiqian（镇）',
    '3:1 title 请填写标题',
    '1:1 issuer 缺少“issuer”，请补上',
    '4:1 effectiveDay 日子的写法不对，应当像 2026-12-20',
    '7:5 clauses.0.text 缺少“text”，请补上',
    '12:5 measures.0.unit 没有这个单位，只能写分（fen）、桌（tables）、人（people）、顿（meals）、辆（cars）、天（days）、个小时（hours）、道菜（dishes）、人（musicians）、%（percent）',
    '16:5 measures.0.strength 要写 advised（提倡）或 agreed（约定）',
    '15:27 measures.0.limit.value 数额不能小于零',
    '18:5 measures.0.colour “colour”认不得，多半是写错了字，改正或者删掉',
    '20:1 fines “fines”认不得，多半是写错了字，改正或者删掉',
  ],
  'name-misspelt.yaml': [
    '11:5 measures.0.strength 缺少“strength”，请补上',
    '18:5 measures.0.strenght “strenght”认不得，多半是写错了字，改正或者删掉',
  ],
  'no-limit.yaml': ['11:5 measures.0.limit 缺少“limit”，请补上'],
  'no-title.yaml': ['1:1 title 缺少“title”，请补上'],
  'unknown-comparison.yaml': [
    '16:5 measures.0.comparison 比法认不得：要写 atMost、atLeast、forbidden 或 share',
  ],
  'unknown-fact.yaml': [
    '20:20 measures.0.limit.rows.0.when.0.fact 没有这个可以分情况的事，只能写 partyMember（是不是党员户）、cadre（是不是干部户）、zeroBridePrice（是不是零彩礼）、sidesTogether（两家是不是合办）、placeKind（在哪里办）、feastKind（办的是什么席）、childrenOfDeceased（逝者有几个儿女）',
  ],
  'unknown-quantity.yaml': [
    '15:14 measures.0.counts.0 没有这个可以对照的数，只能写 tables（桌数）、people（吃席人数）、meals（办几顿）、costPerTable（每桌花费）、dishes（每桌几道菜）、tobaccoPerPacket（每包烟价钱）、liquorPerBottle（每瓶酒价钱）、tobaccoLiquorPerTable（每桌烟酒花费）、cars（婚车）、giftMoney（随礼）、brideCash（彩礼现金）、brideCar（车）、brideHouse（房子和装修）、brideGold（三金）、brideOther（别的彩礼）、brideReturned（女方退回的）、lastingDays（办几天）、ceremonyHours（仪式时长）、musicians（乐队人数）、totalCost（总花费）、noticeDays（提前报备）、reportDelayDays（事后报备）',
  ],
  'unknown-unit.yaml': [
    '14:5 measures.0.unit 没有这个单位，只能写分（fen）、桌（tables）、人（people）、顿（meals）、辆（cars）、天（days）、个小时（hours）、道菜（dishes）、人（musicians）、%（percent）',
  ],
}

export const BROKEN_SENSE: BrokenFiles = {
  'clause-missing.yaml': ['19:5 measures.0.clause “桌数”说依据第九条，可是没有这一条，请补上条文或改条款号'],
  'days-reversed.yaml': ['6:1 endDay 停用日 2025-01-01 早于施行日 2026-01-01，请改其中一个'],
  'id-twice.yaml': ['21:5 measures.1.id 条目编号“tables”用了两次，请改掉一个'],
  'index-begins-late.yaml': [
    '17:60 measures.0.limit.yearsBack 2026-01-01 施行要用 2025 年的人均收入（演示），可表里最早是 2026 年，请补上那一年',
  ],
  'index-missing.yaml': ['17:35 measures.0.limit.index 找不到指标“salary”，请在“indexes”里补上这张表'],
  'looser-second-step.yaml': ['18:5 measures.0.advised “桌数”提倡的 20 桌 不低于上限 15 桌，提倡的要更低'],
  'many-contradictions.yaml': [
    '6:1 endDay 停用日 2025-01-01 早于施行日 2026-01-01，请改其中一个',
    '7:1 lastConfirmedDay 确认日 2026-06-01 晚于停用日 2025-01-01，停用以后不用再确认',
    '23:5 measures.1.id 条目编号“tables”用了两次，请改掉一个',
    '21:5 measures.0.clause “桌数”说依据第九条，可是没有这一条，请补上条文或改条款号',
    '15:5 measures.0.unit “桌数”的单位是人（people），可“桌数”按桌（tables）算，请统一',
    '19:5 measures.0.advised “桌数”提倡的 99 人 不低于上限 15 人，提倡的要更低',
  ],
  'notice-at-most.yaml': ['16:5 measures.0.comparison “桌数”看的是“提前报备”几天，比法只能写至少（atLeast）'],
  'pause-without-end.yaml': ['22:5 outcomes.0.months 暂缓评选要写几个月（months），到期自己恢复'],
  'row-never-reached.yaml': [
    '22:11 measures.0.limit.rows.1 第 2 行和第 1 行重了（党员户、饭店，前面已经写了党员户），轮不到它，请删掉一行',
  ],
  'share-of-itself.yaml': [
    '16:5 measures.0.shareOf “桌数”拿“每桌花费”和它自己比，比不出占比，请在“shareOf”里换一个数',
  ],
  'share-of-other-unit.yaml': [
    '16:5 measures.0.shareOf “桌数”拿来比的两个数单位不同，比不出占比，请改“counts”或“shareOf”',
  ],
  'table-with-hole.yaml': [
    '17:5 measures.0.limit.otherwise 儿女 3 个没有哪一行管，请补上一行，或者写上“otherwise”（别的情况）',
  ],
  'table-with-overlap.yaml': [
    '22:11 measures.0.limit.rows.1 第 2 行和第 1 行都管到儿女 2 个，不知道照哪一行，请把范围错开',
  ],
  'wrong-unit.yaml': ['14:5 measures.0.unit “桌数”的单位是人（people），可“桌数”按桌（tables）算，请统一'],
}
