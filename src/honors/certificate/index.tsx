import { useMemo } from 'react'
import { useRouter } from '@tarojs/taro'
import { CertificatePage } from '../../ui/Certificate'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { useHonour } from '../shared/use-honour'
import { honourWords } from './words'

/** The certificate of one who was honoured, to keep as a picture or to print. */
export default function HonourCertificate() {
  const { id = '' } = useRouter().params
  const { data, loading, problem, refresh } = useHonour(id)
  const words = useMemo(() => data && honourWords(data), [data])
  if (words !== undefined) return <CertificatePage words={words} />
  return (
    <Page title="证书">
      {loading && <Loading shape="text" />}
      {problem !== undefined && (
        <ErrorNote
          sentence={problem.sentence}
          onRetry={problem.code === 'notFound' ? undefined : () => void refresh()}
        />
      )}
    </Page>
  )
}
