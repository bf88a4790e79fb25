import { useCallback, useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { useRegistration } from '../record/use-registration'
import { CertificateSheet } from './Sheet'
import { ThanksNote } from './ThanksNote'
import type { Save } from './sheet-props'
import { certificateWords, type CertificateWords } from './words'
import './index.scss'

/** A family's certificate, to keep as a picture or to print; after a funeral, a few words of thanks. */
export default function CertificatePage() {
  const { id = '' } = useRouter().params
  const { data: view, loading, problem, refresh } = useRegistration(id)
  const words = useMemo(() => view && certificateWords(view), [view])
  if (words !== undefined) return <Certificate words={words} />
  const isFuneral = view?.ceremony === 'funeral'
  return (
    <Page title={isFuneral ? '谢帖' : '证书'} tone={isFuneral ? 'funeral' : 'wedding'}>
      {loading && <Loading shape="text" />}
      {problem !== undefined && view === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {problem?.code === 'offline' && view !== undefined && <OfflineNote />}
      {view !== undefined && <WithoutSheet view={view} />}
    </Page>
  )
}

function WithoutSheet({ view }: { view: RegistrationView }) {
  if (view.ceremony === 'funeral' && view.certificate !== undefined) return <ThanksNote view={view} />
  return <Empty title="这一件还没有证书">理事会办结的时候发的，会出现在这里。</Empty>
}

const isH5 = process.env.TARO_ENV === 'h5'

function Certificate({ words }: { words: CertificateWords }) {
  const [save, setSave] = useState<Save>()
  const [note, setNote] = useState('')
  const take = useCallback((how: Save) => setSave(() => how), [])
  const keep = async () => {
    const outcome = await save?.()
    if (outcome === 'saved') setNote(isH5 ? '已经存下来了' : '已经存到相册里了')
    if (outcome === 'refused') setNote('没有存进相册。在微信的设置里允许存图片，再点一次。')
  }
  return (
    <Page
      title="证书"
      foot={
        <View className="stack">
          <Button disabled={save === undefined} onClick={() => void keep()}>
            {isH5 ? '存成图片' : '存到相册'}
          </Button>
          {isH5 && (
            <Button kind="quiet" onClick={() => window.print()}>
              印出来
            </Button>
          )}
          {note.startsWith('没有') && (
            <Button kind="quiet" onClick={() => void Taro.openSetting()}>
              打开设置
            </Button>
          )}
          {note !== '' && (
            <View className="quiet" role="status">
              {note}
            </View>
          )}
        </View>
      }
    >
      <CertificateSheet words={words} onDrawn={take} />
    </Page>
  )
}
