import { View } from '@tarojs/components'
import type { CadreFacts, CadreKind } from '../../../domain/ceremonies/cadre'
import { cadreChanges } from '../../../domain/ceremonies/cadre-answers'
import { Section } from '../../ui/Section'
import { Tag } from '../../ui/Tag'
import './before-after.scss'

interface BeforeAfterProps {
  kind: CadreKind
  before: CadreFacts
  after: CadreFacts
}

/** What was told before beside how it went; what became otherwise comes first and says so. */
export function BeforeAfter({ kind, before, after }: BeforeAfterProps) {
  if (kind === 'after') return null
  const changes = cadreChanges(kind, before, after)
  const otherwise = changes.filter(({ changed }) => changed)
  const same = changes.filter(({ changed }) => !changed)
  const earlier = kind === 'oral' ? '电话里说' : '事前'
  return (
    <Section title="前后对照">
      <View className="twice" role="table" ariaLabel="前后对照">
        <View className="twice-sum">
          {otherwise.length === 0 ? '办的和报的一样' : `有 ${otherwise.length} 样和报的不一样`}
        </View>
        {otherwise.length + same.length > 0 && (
          <View className="twice-row twice-head" role="row">
            {['哪一样', earlier, '事后'].map((name) => (
              <View key={name} role="columnheader">
                {name}
              </View>
            ))}
          </View>
        )}
        {[...otherwise, ...same].map((change) => (
          <View key={change.path} className="twice-row" role="row">
            <View role="rowheader" className="twice-label">
              {change.label}
              {change.changed && <Tag tone="amber">变了</Tag>}
            </View>
            <View role="cell">{change.before || '没有说'}</View>
            <View role="cell" className={change.changed ? 'twice-changed' : ''}>
              {change.after || '没有填'}
            </View>
          </View>
        ))}
      </View>
    </Section>
  )
}
