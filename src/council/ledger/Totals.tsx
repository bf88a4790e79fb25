import { View } from '@tarojs/components'
import { savedMoney } from '../../../domain/ceremonies/saved-money'
import type { Ledger } from '../../../domain/ceremonies/ledger'
import type { Tally } from '../../../domain/ceremonies/tally'
import { Summary } from '../../ui/Summary'
import { Tag } from '../../ui/Tag'
import { savedWords, totalLines } from './words'

/** What the ledger comes to in plain words; money saved stands apart, marked as an estimate beside its method. */
export function Totals({ ledger, tally }: { ledger: Ledger; tally: Tally }) {
  const saved = savedMoney(tally)
  return (
    <>
      <Summary rows={totalLines(ledger, tally)} />
      {saved !== undefined && saved.sum !== 0 && (
        <View className="ledger-saved">
          <View className="ledger-saved-line">
            <Tag>{saved.mark}</Tag>
            <View className="ledger-saved-sum">{savedWords(saved.sum)}</View>
          </View>
          <View className="quiet">{`怎么算的：${saved.method}`}</View>
        </View>
      )}
    </>
  )
}
