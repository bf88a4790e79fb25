import { useState } from 'react'
import { SIGN_SIZES, type SignCode, type SignSize, type WallView } from '../../../domain/content/walls-api'
import { content } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { DeskSelect, type DeskChoice } from '../../ui/DeskField'
import { ErrorNote } from '../../ui/ErrorNote'
import { Status } from '../../ui/Status'
import { saveFrom } from '../../desk/save-file'

const SIZES: readonly DeskChoice<SignSize>[] = SIGN_SIZES.map((value) => ({ value, label: value }))
const CODES: readonly DeskChoice<SignCode>[] = [
  { value: 'miniProgram', label: '小程序码（用微信扫）' },
  { value: 'web', label: '网页二维码（什么都能扫）' },
]
// A cold function loads the whole of a font.
const PATIENCE = 30_000

/** The sign to print: which paper, which code. */
export function Sign({ view }: { view: WallView }) {
  const [size, setSize] = useState<SignSize>('A3')
  const [code, setCode] = useState<SignCode>('miniProgram')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState('')
  const download = async () => {
    setBusy(true)
    setProblem('')
    try {
      const pages = `${window.location.origin}${window.location.pathname.replace(/\/$/, '')}`
      const sign = await content('wallSign', { id: view.id, size, code, pages }, { milliseconds: PATIENCE })
      await saveFrom(sign.url, sign.name)
      setDone(sign.code === code ? '下载好了' : '微信现在还给不出小程序码，印的是网页二维码')
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  return (
    <div className="sign">
      <div className="quiet">
        印出来钉在墙边。字是轮廓，印刷店不用装字体；码磨掉四分之一也还扫得开，扫不开还能输编号。
      </div>
      <DeskSelect label="纸" choices={SIZES} value={size} onChange={(next) => setSize(next)} />
      <DeskSelect label="码" choices={CODES} value={code} onChange={(next) => setCode(next)} />
      <Button busy={busy} onClick={() => void download()}>
        下载牌子
      </Button>
      {done !== '' && problem === '' && <Status done>{done}</Status>}
      {problem !== '' && <ErrorNote sentence={problem} />}
    </div>
  )
}
