import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { SHARE_KINDS } from '../../../domain/gatherings/share-record'
import type { ShareView } from '../../../domain/gatherings/shares-api'
import { newId } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Confirm } from '../../ui/Confirm'
import { ErrorNote } from '../../ui/ErrorNote'
import { List, ListRow } from '../../ui/ListRow'
import { gatherings } from '../cloud'

interface MySharesProps {
  shares: readonly ShareView[]
  gatheringId: string
  onChanged(): void
}

const WORDS = {
  waiting: '等镇村看一看',
  shown: '大家能看到',
  returned: '请您改一改',
  withdrawn: '收回了',
} as const

/** What one has shared oneself, how far it is, and a way to mend it or take it back. */
export function MyShares({ shares, gatheringId, onChanged }: MySharesProps) {
  const [leaving, setLeaving] = useState<ShareView>()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const mine = shares.filter(({ status }) => status !== 'withdrawn')
  if (mine.length === 0) return null
  const open = (share: ShareView) => {
    if (share.actions.includes('mend'))
      void Taro.navigateTo({
        url: `/gatherings/share/index?id=${gatheringId}&kind=${share.kind}&share=${share.id}`,
      })
    else setLeaving(share)
  }
  const withdraw = async ({ id, version }: ShareView) => {
    setBusy(true)
    setProblem('')
    try {
      await gatherings('withdrawShare', { id, version, command: newId() })
      setLeaving(undefined)
      onChanged()
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  return (
    <View>
      <List>
        {mine.map((share) => (
          <ListRow
            key={share.id}
            title={`我的${SHARE_KINDS[share.kind]}：${WORDS[share.status]}`}
            note={share.reason === '' ? share.words : share.reason}
            onClick={() => open(share)}
          />
        ))}
      </List>
      <Confirm
        open={leaving !== undefined}
        title={`收回这份${leaving === undefined ? '' : SHARE_KINDS[leaving.kind]}？`}
        yes="收回"
        no="留着"
        danger
        busy={busy}
        onYes={() => leaving && void withdraw(leaving)}
        onNo={() => setLeaving(undefined)}
      >
        <View>收回以后别人就看不到了，想写可以再写。</View>
        {problem !== '' && <ErrorNote sentence={problem} />}
      </Confirm>
    </View>
  )
}
