import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import { newId } from '../../cloud'
import { pickPhotos, uploadPhoto } from '../../cloud/uploads'
import { Button } from '../../ui/Button'
import { press } from '../../ui/press'
import { Icon } from '../../ui/Icon'
import './photos.scss'

interface PhotosProps {
  registrationId: string
  /** File ids of what has reached the cloud. */
  photos: readonly string[]
  onChange(photos: readonly string[]): void
}

const MOST = 9

/** Up to nine photographs, never asked for. They need the network; the numbers do not, and are not kept waiting. */
export function Photos({ registrationId, photos, onChange }: PhotosProps) {
  const [shown, setShown] = useState<Readonly<Record<string, string>>>({})
  const [busy, setBusy] = useState(false)
  const [left, setLeft] = useState(0)
  const add = async () => {
    const paths = await pickPhotos(MOST - photos.length)
    if (paths.length === 0) return
    setBusy(true)
    const done = await Promise.all(paths.map((path) => putAway(registrationId, path)))
    const arrived = done.filter(({ fileId }) => fileId !== '')
    setShown((before) => ({
      ...before,
      ...Object.fromEntries(arrived.map(({ fileId, path }) => [fileId, path])),
    }))
    setLeft(done.length - arrived.length)
    setBusy(false)
    if (arrived.length > 0) onChange([...photos, ...arrived.map(({ fileId }) => fileId)])
  }
  return (
    <View className="photos">
      {photos.length > 0 && (
        <View className="photos-row">
          {photos.map((fileId, place) => (
            <View key={fileId} className="photo">
              <Image className="photo-image" mode="aspectFill" src={shown[fileId] ?? fileId} />
              <View
                className="photo-drop press"
                {...press(() => onChange(photos.filter((one) => one !== fileId)), {
                  label: `去掉第 ${place + 1} 张`,
                })}
              >
                <Icon name="close" small />
              </View>
            </View>
          ))}
        </View>
      )}
      {photos.length < MOST && (
        <Button kind="quiet" icon="plus" busy={busy} onClick={() => void add()}>
          {photos.length === 0 ? '拍照片（不拍也行）' : `再拍几张，还能放 ${MOST - photos.length} 张`}
        </Button>
      )}
      {left > 0 && (
        <View className="quiet" role="status">
          {`有 ${left} 张没传上去。照片要有网才能传，先记数字，回来打开这一页再补照片。`}
        </View>
      )}
    </View>
  )
}

async function putAway(registrationId: string, path: string): Promise<{ path: string; fileId: string }> {
  try {
    return { path, fileId: await uploadPhoto(path, `ceremonies/${registrationId}/${newId()}.jpg`) }
  } catch {
    return { path, fileId: '' }
  }
}
