import { View } from '@tarojs/components'
import { call } from '../ui/CallSheet'
import { List, ListRow } from '../ui/ListRow'
import { Section } from '../ui/Section'

// The county fills this in when its filing is granted; a program without one says so.
const FILING = process.env.TARO_APP_FILING || '还没有备案号，只作演示'

/** Who is behind the program, its filing number, and where to complain. */
export function About({ phone }: { phone: string }) {
  return (
    <Section title="关于乡风">
      <List>
        {phone !== '' && (
          <ListRow
            icon="question"
            title="投诉建议"
            note={`打 ${phone}，会有人给您回话`}
            onClick={() => call(phone)}
          />
        )}
        <ListRow icon="shield" title="备案号" note={FILING} />
      </List>
      <View className="mine-about">不登录也能看。不打卡，不积分，不排名。</View>
    </Section>
  )
}
