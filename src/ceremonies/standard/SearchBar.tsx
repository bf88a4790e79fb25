import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Status } from '../../ui/Status'
import { TextField } from '../../ui/TextField'
import { scrollToAnchor } from './scroll-to'

/** Where one types what to look for in the text. */
export function SearchField({ asked, onAsk }: { asked: string; onAsk(asked: string): void }) {
  return (
    <TextField
      label="在里面找"
      placeholder="比如 彩礼"
      value={asked}
      most={20}
      aside={<Icon name="search" small />}
      onChange={onAsk}
    />
  )
}

interface FoundProps {
  asked: string
  count: number
  /** The clauses that hold it, in order. */
  anchors: readonly string[]
}

/** How many places were found, and the way from one clause to the next. Stays at the foot while the text moves. */
export function Found({ asked, count, anchors }: FoundProps) {
  const [at, setAt] = useState(0)
  if (count === 0) return <Status>{`没有找到“${asked}”，换个说法试试`}</Status>
  const next = () => {
    const anchor = anchors[at % anchors.length]
    if (anchor !== undefined) scrollToAnchor(anchor)
    setAt((at + 1) % anchors.length)
  }
  return (
    <>
      <Status>{`找到 ${count} 处，在 ${anchors.length} 条里`}</Status>
      <Button kind="quiet" icon="down" onClick={next}>
        {at === 0 ? '看第一条' : `看第 ${at + 1} 条`}
      </Button>
    </>
  )
}
