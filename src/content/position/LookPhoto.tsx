import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import { newId } from '../../cloud'
import { pickPhotos, uploadPhoto } from '../../cloud/uploads'
import { Button } from '../../ui/Button'
import './look-photo.scss'

interface LookPhotoProps {
  positionId: string
  /** The file id of what has reached the cloud; empty for none. */
  photo: string
  onChange(photo: string): void
}

/** One photograph, never asked for. It needs the network; the look itself does not, and is not kept waiting. */
export function LookPhoto({ positionId, photo, onChange }: LookPhotoProps) {
  const [shown, setShown] = useState('')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const add = async () => {
    const [path] = await pickPhotos(1)
    if (path === undefined) return
    setBusy(true)
    setFailed(false)
    try {
      onChange(await uploadPhoto(path, `content/positions/${positionId.toLowerCase()}/${newId()}.jpg`))
      setShown(path)
    } catch {
      setFailed(true)
    }
    setBusy(false)
  }
  return (
    <View>
      {photo !== '' && <Image className="look-photo" mode="aspectFill" src={shown || photo} />}
      <Button kind="quiet" icon="plus" busy={busy} onClick={() => void add()}>
        {photo === '' ? '拍张照片（不拍也行）' : '换一张'}
      </Button>
      {failed && (
        <View className="quiet" role="status">
          照片没传上去。照片要有网才能传，先记下来也行。
        </View>
      )}
    </View>
  )
}
