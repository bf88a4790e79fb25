import { useMemo } from 'react'
import { useRouter } from '@tarojs/taro'
import type { RegistrationView } from '../../../domain/ceremonies/api'
import { CertificatePage } from '../../ui/Certificate'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { useRegistration } from '../record/use-registration'
import { ThanksNote } from './ThanksNote'
import { certificateWords } from './words'
import './index.scss'

/** A family's certificate, to keep as a picture or to print; after a funeral, a few words of thanks. */
export default function FamilyCertificate() {
  const { id = '' } = useRouter().params
  const { data: view, loading, problem, refresh } = useRegistration(id)
  const words = useMemo(() => view && certificateWords(view), [view])
  if (words !== undefined) return <CertificatePage words={words} />
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
