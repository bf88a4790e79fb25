import { useEffect, useMemo } from 'react'
import { Image } from '@tarojs/components'
import { SHEET, drawCertificate } from './draw'
import type { SheetProps } from './sheet-props'
import type { CertificateWords } from './words'

/** The drawing as a picture; its address is a whole file, which a browser saves and prints. */
export function CertificateSheet({ words, onDrawn }: SheetProps) {
  const drawn = useMemo(() => drawing(words), [words])
  useEffect(() => {
    onDrawn(async () => {
      const way = document.createElement('a')
      way.href = drawn
      way.download = `${words.title.replace('证书', '')}证书.png`
      way.click()
      return 'saved'
    })
  }, [words, drawn, onDrawn])
  const spoken = [words.title, words.subtitle, ...words.names, ...words.lines, words.issuer, words.when]
  return (
    <Image
      className="certificate-sheet"
      mode="widthFix"
      src={drawn}
      nativeProps={{ alt: spoken.join('，') }}
    />
  )
}

/** The drawing as a PNG's data address; empty where a browser has no canvas. */
function drawing(words: CertificateWords): string {
  const canvas = document.createElement('canvas')
  canvas.width = SHEET.width
  canvas.height = SHEET.height
  const pen = canvas.getContext('2d')
  if (pen === null) return ''
  drawCertificate(pen, words)
  return canvas.toDataURL('image/png')
}
