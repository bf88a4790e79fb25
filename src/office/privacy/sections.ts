/** What the program keeps of a person, said plainly. Whoever changes what is stored changes this too. */
export const PRIVACY: readonly { title: string; lines: readonly string[] }[] = [
  {
    title: '看东西不用登记',
    lines: ['看文章、看文化墙、看办事标准，都不用登录，也不记您是谁。'],
  },
  {
    title: '报备时记什么',
    lines: [
      '红事白事报备，记下事主姓名、电话、日子、地方和您愿意填的花费，还有谁在什么时候办了哪一步。',
      '不要身份证号，不要客人名单。不方便说的，可以选“不便填写”。',
    ],
  },
  {
    title: '为什么要记',
    lines: [
      '方便理事会联系您、安排人手，和标准对照一下。不拿去做别的。',
      '彩礼酒席的标准是大家约定的引导，不是硬规矩。',
    ],
  },
  {
    title: '谁能看到',
    lines: [
      '您自己，和本村红白理事会。镇里看到的名字和电话都遮住一部分。',
      '别人打开您的报备，每一次都有记录。',
      '这些不上墙、不公布，也没有黑名单。',
    ],
  },
  {
    title: '存多久',
    lines: ['报备留着备查，您说要删，就删。写了一半没交的，只在您这部手机上。'],
  },
  {
    title: '想改、想撤、想删',
    lines: [
      '报备页上可以补充和撤回。',
      '想要一份，或者想把自己的资料都删掉，打下面的电话，核对是您本人就办。',
    ],
  },
]
