import { useEffect, useState } from 'react'
import { Image, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { addressOf } from '../../ui/Picture/address'
import { useRegistration } from '../record/use-registration'
import { drawWay } from '../../ui/qr'
import { slipFindings, slipRows } from './slip-rows'
import './index.scss'

const isH5 = process.env.TARO_ENV === 'h5'

/** A slip in large letters for whoever has no phone: what was registered, how it stands, whom to call. */
export default function SlipPage() {
  const { id = '' } = useRouter().params
  const { data: view, loading, problem, refresh } = useRegistration(id)
  return (
    <Page
      title="报备单"
      tone={view?.ceremony === 'funeral' ? 'funeral' : 'wedding'}
      foot={view && isH5 ? <Button onClick={() => window.print()}>印出来</Button> : undefined}
    >
      {loading && <Loading shape="text" />}
      {problem !== undefined && view === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && view !== undefined && <OfflineNote />}
      {view !== undefined && <Slip view={view} />}
    </Page>
  )
}

function Slip({ view }: { view: RegistrationView }) {
  const findings = slipFindings(view)
  return (
    <View className="slip">
      <View className="slip-title whole">{`${view.villageName}红白理事会\u200b报备单`}</View>
      {slipRows(view).map(({ label, value }) => (
        <View key={label} className="slip-row">
          <View className="slip-label">{label}</View>
          <View className="slip-value whole">{value}</View>
        </View>
      ))}
      {findings.length > 0 && (
        <View className="slip-findings">
          {findings.map((sentence) => (
            <View key={sentence}>{sentence}</View>
          ))}
        </View>
      )}
      <View className="slip-foot">
        <View className="slip-call">
          <View>有事打给理事会</View>
          <View className="slip-phone">{view.phone}</View>
          <View>说编号就行。</View>
        </View>
        <Way id={view.id} />
      </View>
    </View>
  )
}

function Way({ id }: { id: string }) {
  const [drawing, setDrawing] = useState('')
  useEffect(() => {
    drawWay(`/ceremonies/registration/index?id=${id}`).then(setDrawing, () => undefined)
  }, [id])
  if (drawing === '') return null
  return (
    <View className="slip-qr" role="img" ariaLabel="扫一扫看办到哪一步">
      <Image className="slip-qr-art" src={addressOf(drawing)} ariaHidden />
      <View>扫一扫看办到哪步</View>
    </View>
  )
}
