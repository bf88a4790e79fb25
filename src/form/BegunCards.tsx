import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Draft } from '../cloud/drafts'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { Confirm } from '../ui/Confirm'
import './begun-cards.scss'

interface BegunCardsProps<Kept> {
  drafts: readonly Draft<Kept>[]
  /** What it is, in words: 陈演示家婚事. */
  titleOf(draft: Draft<Kept>): string
  /** How far it is filled in. */
  whereOf(draft: Draft<Kept>): string
  onGoOn(draft: Draft<Kept>): void
  onDrop(id: string): void
}

/** What was begun and not handed in: go on with one, or throw one away. */
export function BegunCards<Kept>({ drafts, titleOf, whereOf, onGoOn, onDrop }: BegunCardsProps<Kept>) {
  const [leaving, setLeaving] = useState<Draft<Kept>>()
  return (
    <>
      {drafts.map((draft) => (
        <Card key={draft.id}>
          <View className="begun-title">{titleOf(draft)}</View>
          <View className="quiet">{whereOf(draft)}</View>
          <View className="begun-actions">
            <Button kind="quiet" onClick={() => setLeaving(draft)}>
              删掉
            </Button>
            <Button onClick={() => onGoOn(draft)}>接着填</Button>
          </View>
        </Card>
      ))}
      <Confirm
        open={leaving !== undefined}
        title="删掉这一份？"
        yes="删掉"
        no="留着"
        danger
        onYes={() => {
          if (leaving) onDrop(leaving.id)
          setLeaving(undefined)
        }}
        onNo={() => setLeaving(undefined)}
      >
        {leaving === undefined ? '' : `${titleOf(leaving)}，填过的内容就没有了。`}
      </Confirm>
    </>
  )
}
