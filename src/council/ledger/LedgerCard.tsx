import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import type { Standing } from '../../../domain/ceremonies/ledger'
import { STANDING_NAMES } from '../../../domain/ceremonies/ledger'
import type { LedgerRow } from '../../../domain/ceremonies/ledger-api'
import { sayMoney } from '../../../domain/money'
import { Card } from '../../ui/Card'
import { Tag, type TagTone } from '../../ui/Tag'

/** Colours of how a line stands; the words stand beside them. */
export const STANDING_TONES = {
  over: 'amber',
  advisedOver: 'amber',
  within: 'jade',
  unjudged: 'slate',
} as const satisfies Record<Standing, TagTone>

/** One line of a ledger on a phone. */
export const LedgerCard = memo(function LedgerCard({
  row,
  onOpen,
}: {
  row: LedgerRow
  onOpen(id: string): void
}) {
  const { cells, standing, isLate } = row
  const title = titleOf(cells)
  const when = [cells.day, cells.lunar].filter(Boolean).join(' ')
  return (
    <Card onClick={() => onOpen(row.id)} label={`${title}，${when}，${STANDING_NAMES[standing]}`}>
      <Text className="ledger-card-title">{title}</Text>
      {when !== '' && <View className="quiet">{when}</View>}
      <View className="quiet">{[cells.village, cells.number].filter(Boolean).join(' · ')}</View>
      <View className="ledger-card-figures">{figuresOf(cells)}</View>
      <View className="ledger-card-tags">
        <Tag tone={STANDING_TONES[standing]}>{STANDING_NAMES[standing]}</Tag>
        {isLate && <Tag tone="amber">{String(cells.timing ?? '')}</Tag>}
      </View>
    </Card>
  )
})

/** 陈演示家婚事, or of a funeral whom it is for. */
export function titleOf({ household, deceased, kind, village }: LedgerRow['cells']): string {
  if (kind === undefined) return `${deceased || household || village || ''}`
  return household ? `${household}家${kind}` : `${village ?? ''}的${kind}`
}

function figuresOf({ tables, costPerTable, bridePrice }: LedgerRow['cells']): string {
  const parts = [
    typeof tables === 'number' ? `${tables} 桌` : '',
    typeof costPerTable === 'number' ? `每桌 ${sayMoney(costPerTable)}` : '',
    typeof bridePrice === 'number' ? (bridePrice === 0 ? '零彩礼' : `彩礼 ${sayMoney(bridePrice)}`) : '',
  ]
  return parts.filter(Boolean).join('，') || '桌数、花费还没有填'
}
