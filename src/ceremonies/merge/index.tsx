import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { currentPersonId, useCached } from '../../cloud'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Confirm'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { PassageField } from '../../ui/PassageField'
import { Question } from '../../ui/Question'
import { ceremonies } from '../cloud'
import { useVillages, villageName } from '../../form/use-places'
import { valueOf } from '../record/answers'
import { useRegistration } from '../record/use-registration'
import { Compared } from './Compared'
import { compared, mergedOf, type Choices } from './fields'
import { useMerge } from './use-merge'
import './index.scss'

/** Both families' registrations of what may be one ceremony; `?id=` stays, `?other=` ends in it. */
export default function MergePage() {
  const { id = '', other: otherId = '' } = useRouter().params
  const own = useRegistration(id)
  const key = otherId === '' ? '' : `alike:${currentPersonId()}:${id}:${otherId}`
  const other = useCached(key, () => ceremonies('readAlike', { id, other: otherId }))
  const problem = own.problem ?? other.problem
  const refresh = () => void Promise.all([own.refresh(), other.refresh()])
  if (own.data !== undefined && other.data !== undefined && own.data.actions.includes('absorb')) {
    return <Both own={own.data} other={other.data} onRival={refresh} />
  }
  return (
    <Page title="对着看看">
      {(own.loading || other.loading) && <Loading />}
      {problem !== undefined && <ErrorNote sentence={problem.sentence} onRetry={refresh} />}
      {own.data !== undefined && !own.data.actions.includes('absorb') && (
        <Empty title="现在不能并">这一件可能已经有人核对过了，回去看看最新的情况。</Empty>
      )}
    </Page>
  )
}

interface BothProps {
  own: RegistrationView
  other: RegistrationView
  onRival(): void
}

function Both({ own, other, onRival }: BothProps) {
  const { data } = useVillages()
  const nameOf = (id: string) => villageName(data?.villages, id)
  const { differing, same } = compared(own, other, (draft, path) => valueOf(draft, path, nameOf))
  const [choices, setChoices] = useState<Choices>({})
  const [reason, setReason] = useState('两家报的是同一场')
  const [asking, setAsking] = useState(false)
  const { merge, busy, problem } = useMerge(
    () => void Taro.redirectTo({ url: `/ceremonies/review/index?id=${own.id}` }),
    onRival,
  )
  const draft = mergedOf(own, other, differing, choices)
  const names = { own: `${own.villageName} ${shortOf(own)}`, other: `${other.villageName} ${shortOf(other)}` }
  const isSaid = reason.trim().length >= 2
  return (
    <Page
      title="对着看看"
      tone={own.ceremony === 'funeral' ? 'funeral' : 'wedding'}
      foot={<Button onClick={() => setAsking(true)}>{`并成一件，留 ${own.number}`}</Button>}
    >
      <Question hint={`并好以后，两家都看 ${own.number} 这一件，${other.number} 就不用再办了。`}>
        不一样的，留哪家填的？
      </Question>
      {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
      <Compared
        differing={differing}
        choices={choices}
        names={names}
        onChoose={(path, side) => setChoices({ ...choices, [path]: side })}
      />
      <View className="compared-same">
        {differing.length === 0 ? `两家填的 ${same} 项都一样。` : `其余 ${same} 项，两家填的一样。`}
      </View>
      <Confirm
        open={asking}
        title="并成一件？"
        yes="并成一件"
        busy={busy}
        onYes={() => isSaid && void merge({ own, other, draft, reason })}
        onNo={() => setAsking(false)}
      >
        <View className="stack">
          <View>并了就分不开了。拿不准，先给两家打个电话问问。</View>
          <PassageField
            label="为什么是一回事"
            error={isSaid ? undefined : '请写明为什么是一回事'}
            value={reason}
            onChange={setReason}
          />
          {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        </View>
      </Confirm>
    </Page>
  )
}

function shortOf({ people, number }: RegistrationView): string {
  return people.host === undefined ? number : `${people.host}家报的`
}
