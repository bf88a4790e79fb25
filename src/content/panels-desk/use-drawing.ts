import { useEffect, useMemo, useState } from 'react'
import { drawPanel, type Drawn, type PanelParts } from '../../../domain/content/panel-art/draw'
import type { PanelValues } from '../../../domain/content/panel-art/templates'

/** The panel as it is drawn while one types; the very drawing the cloud makes of it. */
export function useDrawing(values: PanelValues, photo: string): Drawn {
  const link = values.template === 'service' ? values.link : ''
  const [made, setMade] = useState<{ link: string; code: PanelParts['code'] }>({ link: '', code: undefined })
  useEffect(() => {
    if (link === '') return
    let gone = false
    void import('qrcode').then(({ create }) => {
      const { modules } = create(link, { errorCorrectionLevel: 'Q' })
      const path: string[] = []
      for (let row = 0; row < modules.size; row += 1)
        for (let column = 0; column < modules.size; column += 1)
          if (modules.get(row, column) !== 0) path.push(`M${column} ${row}h1v1h-1z`)
      if (!gone) setMade({ link, code: { path: path.join(''), size: modules.size } })
    })
    return () => {
      gone = true
    }
  }, [link])
  const code = made.link === link && link !== '' ? made.code : undefined
  return useMemo(() => drawPanel(values, { photo, code }), [values, photo, code])
}
