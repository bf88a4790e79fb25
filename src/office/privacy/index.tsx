import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { useMe } from '../../cloud'
import { useFirstPage } from '../../home/use-first-page'
import { Button } from '../../ui/Button'
import { call } from '../../ui/CallSheet'
import { Card } from '../../ui/Card'
import { Confirm } from '../../ui/Confirm'
import { List, ListRow } from '../../ui/ListRow'
import { Page } from '../../ui/Page'
import { ReadAloud } from '../../ui/ReadAloud'
import { Section } from '../../ui/Section'
import { Status } from '../../ui/Status'
import { clearPhone } from './clear-phone'
import { OwnData } from './OwnData'
import { PRIVACY } from './sections'
import './index.scss'

const FILING = process.env.TARO_APP_FILING || '正式上线时写在这里'

/** What is kept, why, who sees it and for how long, in words one can hear; and how to be rid of it. */
export default function PrivacyPage() {
  const { data: me } = useMe()
  const phone = useFirstPage().data?.area.phone ?? ''
  const [asking, setAsking] = useState(false)
  const [cleared, setCleared] = useState(false)
  const sentences = useMemo(() => PRIVACY.flatMap(({ title, lines }) => [`${title}。`, ...lines]), [])
  const clear = () => {
    clearPhone()
    setAsking(false)
    setCleared(true)
  }
  return (
    <Page title="个人信息">
      <ReadAloud sentences={sentences} />
      {me !== undefined && <OwnData me={me} />}
      {PRIVACY.map(({ title, lines }) => (
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
      <List>
        {phone !== '' && (
          <ListRow icon="phone" title="要看、要改、要删" note={`打 ${phone}`} onClick={() => call(phone)} />
        )}
        <ListRow icon="shield" title="备案号" note={FILING} />
      </List>
      <Button kind="danger" onClick={() => setAsking(true)}>
        清掉这部手机上存的
      </Button>
      {cleared && <Status done>这部手机上存的都清掉了</Status>}
      <Confirm
        open={asking}
        danger
        title="清掉这部手机上存的？"
        yes="清掉"
        onYes={clear}
        onNo={() => setAsking(false)}
      >
        看过的内容、写了一半的、还没发出去的，都会没有。已经交上去的不受影响。
      </Confirm>
    </Page>
  )
}
