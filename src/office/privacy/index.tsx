import { View } from '@tarojs/components'
import { useMe } from '../../cloud'
import { Card } from '../../ui/Card'
import { call } from '../../ui/CallSheet'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { ReadAloud } from '../../ui/ReadAloud'
import { Section } from '../../ui/Section'
import './index.scss'

/** What is kept, why, who sees it and for how long, in words one can hear. */
const PARTS: readonly { title: string; lines: readonly string[] }[] = [
  {
    title: '看东西不用登记',
    lines: ['看文章、看文化墙、看办事标准，都不用登录，也不记您是谁。'],
  },
  {
    title: '报备时记什么',
    lines: [
      '红事白事报备，记下事主姓名、电话、日子、地方和您愿意填的花费。',
      '不要身份证号，不要客人名单。不方便说的，可以选“不便填写”。',
    ],
  },
  {
    title: '为什么要记',
    lines: ['方便理事会联系您、安排人手，和标准对照一下。彩礼酒席的标准是大家约定的引导，不是硬规矩。'],
  },
  {
    title: '谁能看到',
    lines: [
      '您自己，和本村红白理事会。镇里看到的名字和电话都遮住一部分。',
      '理事会打开您的报备，每一次都有记录。',
      '这些不上墙、不公布，也没有黑名单。',
    ],
  },
  {
    title: '想改、想撤',
    lines: ['报备页上可以补充和撤回。想删掉自己的资料，打电话给理事会，有人帮您办。'],
  },
]

export default function PrivacyPage() {
  const { data: me } = useMe()
  const phone = me?.village?.phone
  const filing = process.env.TARO_APP_FILING
  return (
    <Page title="隐私说明">
      <ReadAloud sentences={PARTS.flatMap(({ title, lines }) => [`${title}。`, ...lines])} />
      {PARTS.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <Card>
            {lines.map((line) => (
              <View key={line} className="privacy-line">
                {line}
              </View>
            ))}
          </Card>
        </Section>
      ))}
      {phone !== undefined && (
        <Button kind="quiet" icon="phone" onClick={() => call(phone)}>
          {`打给理事会 ${phone}`}
        </Button>
      )}
      <View className="privacy-filing">{filing ? `备案号 ${filing}` : '备案号：正式上线时写在这里'}</View>
    </Page>
  )
}
