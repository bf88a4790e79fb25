import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'

interface FadingProps<Shown> {
  shown: Shown
  draw(shown: Shown): ReactNode
}

/** Draws what is shown; the next comes up over the one before, which stays beneath, so that there is never a gap. */
export function Fading<Shown extends { id: string }>({ shown, draw }: FadingProps<Shown>) {
  const [layers, setLayers] = useState<{ now: Shown; before?: Shown }>({ now: shown })
  if (layers.now !== shown)
    setLayers({ now: shown, before: layers.now.id === shown.id ? layers.before : layers.now })
  const { before } = layers
  return (
    <>
      {before !== undefined && before.id !== shown.id && (
        <View key={before.id} className="fading" ariaHidden>
          {draw(before)}
        </View>
      )}
      <View key={shown.id} className={before === undefined ? 'fading' : 'fading fading-in'}>
        {draw(shown)}
      </View>
    </>
  )
}
