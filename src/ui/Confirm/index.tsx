import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../Button'
import { Sheet } from '../Sheet'
import './index.scss'

interface ConfirmProps {
  open: boolean
  /** The question, as one would ask it aloud. */
  title: string
  /** What follows from yes. */
  children?: ReactNode
  yes: string
  no?: string
  /** What can't be taken back is not the filled button. */
  danger?: boolean
  busy?: boolean
  onYes(): void
  onNo(): void
}

/** Asks once before something that others will see or that can't be undone. */
export function Confirm({
  open,
  title,
  children,
  yes,
  no = '再想想',
  danger,
  busy,
  onYes,
  onNo,
}: ConfirmProps) {
  return (
    <Sheet title={title} open={open} onClose={onNo}>
      {children !== undefined && <View className="confirm-words">{children}</View>}
      <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onYes}>
        {yes}
      </Button>
      <View className="confirm-no">
        <Button kind="quiet" onClick={onNo}>
          {no}
        </Button>
      </View>
    </Sheet>
  )
}
