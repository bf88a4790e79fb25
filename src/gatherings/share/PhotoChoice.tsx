import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import { newId } from '../../cloud'
import { pickPhotos, uploadPhoto } from '../../cloud/uploads'
import { Button } from '../../ui/Button'
import './photo-choice.scss'

/** One photograph, made small on the phone and put into the cloud; `onChange` gets its file id. */
export function PhotoChoice({
  gatheringId,
  onChange,
}: {
  gatheringId: string
  onChange(file: string): void
}) {
  const [shown, setShown] = useState('')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const choose = async () => {
    const [path] = await pickPhotos(1)
    if (path === undefined) return
    setBusy(true)
    setFailed(false)
    try {
      onChange(await uploadPhoto(path, `gatherings/${gatheringId}/${newId()}.jpg`))
      setShown(path)
    } catch {
      setFailed(true)
    }
    setBusy(false)
  }
  return (
    <View>
      {shown !== '' && <Image className="chosen-photo" mode="aspectFit" src={shown} />}
      <Button kind="quiet" icon="plus" busy={busy} onClick={() => void choose()}>
        {shown === '' ? '选一张照片' : '换一张'}
      </Button>
      {failed && (
        <View className="quiet" role="status">
          照片没传上去，网好一点再选一次。
        </View>
      )}
    </View>
  )
}
