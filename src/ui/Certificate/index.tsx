import { useCallback, useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../Button'
import { Page } from '../Page'
import { CertificateSheet } from './Sheet'
import type { Save } from './sheet-props'
import type { CertificateWords } from './words'
import './index.scss'

const isH5 = process.env.TARO_ENV === 'h5'

/** A certificate as a page of its own, to keep as a picture or to print. */
export function CertificatePage({ words }: { words: CertificateWords }) {
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
