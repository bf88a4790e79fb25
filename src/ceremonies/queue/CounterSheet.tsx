import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { FEAST_KIND_NAMES, type FeastKind } from '../../../domain/ceremonies/kinds'
import { List, ListRow } from '../../ui/ListRow'
import { Section } from '../../ui/Section'
import { Sheet } from '../../ui/Sheet'

const isKind = (key: string): key is FeastKind => key in FEAST_KIND_NAMES
const KINDS = Object.keys(FEAST_KIND_NAMES).filter(isKind)
const WEDDING = '/ceremonies/wedding/index?counter=1'

/** What a member may write down for a family that has no phone. */
export function CounterSheet({ onClose }: { onClose(): void }) {
  const open = (url: string) => {
    onClose()
    void Taro.navigateTo({ url })
  }
  return (
    <Sheet title="代人报一件" open onClose={onClose}>
      <View className="stack">
        <View className="quiet">这家人没有手机，或者不会填，您替他们写。</View>
        <List>
          <ListRow icon="wedding" title="婚事" onClick={() => open(WEDDING)} />
          <ListRow
            icon="pine"
            title="白事"
            note="填三项就受理"
            onClick={() => open('/ceremonies/funeral/index?counter=1')}
          />
        </List>
        <Section title="别的席">
          <List>
            {KINDS.map((kind) => (
              <ListRow
                key={kind}
                title={FEAST_KIND_NAMES[kind]}
                onClick={() => open(`${WEDDING}&ceremony=feast&kind=${kind}`)}
              />
            ))}
          </List>
        </Section>
      </View>
    </Sheet>
  )
}
