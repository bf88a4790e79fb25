import { View } from '@tarojs/components'
import { LEDGERS, LEDGER_NAMES, type Ledger } from '../../../domain/ceremonies/ledger'
import { press } from '../../ui/press'

/** Red and white ledgers are kept apart: one or the other. */
export function LedgerTabs({ now, onChoose }: { now: Ledger; onChoose(ledger: Ledger): void }) {
  return (
    <View className="ledger-tabs" role="tablist" ariaLabel="哪一本台账">
      {LEDGERS.map((ledger) => (
        <View
          key={ledger}
          className={`ledger-tab press ${ledger === now ? 'ledger-tab-now' : ''}`}
          {...press(() => onChoose(ledger), { role: 'tab', chosen: ledger === now })}
        >
          {LEDGER_NAMES[ledger]}
        </View>
      ))}
    </View>
  )
}
