import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RegistrationRow } from '../../../domain/ceremonies/api'
import type { CloudProblem } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { ceremonies } from '../cloud'
import { useNow } from '../record/use-now'
import { RegistrationCard } from './RegistrationCard'
import { wholeNumber } from './queue-tabs'

interface FindSheetProps {
  areaId: string
  /** A number of the same list, to complete a short one by. */
  sample: string | undefined
  onOpen(id: string): void
  onClose(): void
}

/** Finds the registration whose number somebody says on the phone. */
export function FindSheet({ areaId, sample, onOpen, onClose }: FindSheetProps) {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<readonly RegistrationRow[]>()
  const [problem, setProblem] = useState<CloudProblem>()
  const [busy, setBusy] = useState(false)
  const now = useNow()
  const number = wholeNumber(typed, sample)
  const search = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      setFound((await ceremonies('findRegistration', { areaId, number })).rows)
    } catch (fault) {
      setProblem(asProblem(fault))
    }
    setBusy(false)
  }
  return (
    <Sheet title="按编号找" open onClose={onClose}>
      <View className="stack">
        <TextField
          label="编号"
          hint={number !== typed && number !== '' ? `找 ${number}` : '家里人说的编号，后几位也行'}
          value={typed}
          most={30}
          onChange={(text) => {
            setTyped(text)
            setFound(undefined)
          }}
        />
        {problem !== undefined && <ErrorNote sentence={problem.sentence} />}
        {found?.length === 0 && <View role="status">{`没有找到 ${number}，请再问一遍编号。`}</View>}
        {found?.map((row) => (
          <RegistrationCard key={row.id} row={row} now={now} onOpen={onOpen} />
        ))}
        <Button busy={busy} disabled={typed.trim() === ''} onClick={() => void search()}>
          找一找
        </Button>
      </View>
    </Sheet>
  )
}
