import { useEffect } from 'react'
import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { SHEET, drawCertificate } from './draw'
import type { Pen } from './pen'
import type { SheetProps } from './sheet-props'

/** The drawing on WeChat's canvas, which the album takes a copy of. */
export function CertificateSheet({ words, onDrawn }: SheetProps) {
  useEffect(() => {
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select('#certificate')
        .node(({ node }) => {
          if (!isCanvas(node)) return
          node.width = SHEET.width
          node.height = SHEET.height
          const pen: object = node.getContext('2d')
          if (!isPen(pen)) return
          drawCertificate(pen, words)
          onDrawn(() => saved(node))
        })
        .exec()
    })
  }, [words, onDrawn])
  return (
    <Canvas
      type="2d"
      id="certificate"
      canvasId="certificate"
      className="certificate-sheet certificate-canvas"
    />
  )
}

const isCanvas = (node: object): node is Taro.Canvas => 'getContext' in node
const isPen = (context: object): context is Pen => 'fillText' in context

async function saved(canvas: Taro.Canvas): Promise<'saved' | 'refused'> {
  try {
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, ...sizeOf(canvas) })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'saved'
  } catch {
    return 'refused'
  }
}

function sizeOf({ width, height }: Pick<Taro.Canvas, 'width' | 'height'>) {
  return { width, height, destWidth: width, destHeight: height, fileType: 'png' as const }
}
