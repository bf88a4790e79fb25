import { useEffect, useState } from 'react'
import { content } from '../../cloud'
import { machineKey } from './machine'

export interface ShownCode {
  code: string
  device: string
  /** The code's drawing as SVG text; empty until it is drawn. */
  drawing: string
}

// A code holds a quarter of an hour; asked for each minute, one that ended is never shown for long.
const AGAIN_MS = 60_000

/** The code this machine shows to be paired with, always one that holds; undefined until the first came. */
export function useCode(wanted: boolean): ShownCode | undefined {
  const [shown, setShown] = useState<ShownCode>()
  useEffect(() => {
    if (!wanted) return undefined
    const over = { yes: false }
    const ask = async () => {
      try {
        const { code, device } = await content('showCode', { key: machineKey() }, { tries: 1 })
        const drawing = await drawingOf(code)
        if (!over.yes) setShown({ code, device, drawing })
      } catch {
        return
      }
    }
    void ask()
    const timer = window.setInterval(() => void ask(), AGAIN_MS)
    return () => {
      over.yes = true
      window.clearInterval(timer)
    }
  }, [wanted])
  return shown
}

// It leads to the page for pairing with the code filled in; inside the mini program the same is read by its own scanner.
async function drawingOf(code: string): Promise<string> {
  const { toString } = await import('qrcode')
  const root = new URL(document.baseURI)
  return toString(`${root.origin}${root.pathname}#/content/screen-pair/index?code=${code}`, {
    type: 'svg',
    margin: 0,
  })
}
