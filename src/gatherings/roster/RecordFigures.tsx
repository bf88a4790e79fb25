import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { newId } from '../../cloud'
import { asProblem } from '../../cloud/use-cached'
import { Button } from '../../ui/Button'
import { Confirm } from '../../ui/Confirm'
import { ErrorNote } from '../../ui/ErrorNote'
import { Status } from '../../ui/Status'
import { gatherings } from '../cloud'

/** Writes down how many came, counted from the roster in the cloud. It can be done again when the roster changes. */
export function RecordFigures({ id, came, kept }: { id: string; came: number; kept: number }) {
  const command = useRef(newId())
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState('')
  const record = async () => {
    setBusy(true)
    setProblem('')
    try {
      const { version } = await gatherings('readOffice', { id })
      const { figures } = await gatherings('recordFigures', { id, version, command: command.current })
      command.current = newId()
      setDone(`记下了，来了 ${figures?.came ?? 0} 人`)
      setAsking(false)
    } catch (fault) {
      setProblem(asProblem(fault).sentence)
    }
    setBusy(false)
  }
  return (
    <View>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        记下人数
      </Button>
      {done !== '' && <Status done>{done}</Status>}
      <Confirm
        open={asking}
        title={`记下来了 ${came} 人？`}
        yes="记下来"
        busy={busy}
        onYes={() => void record()}
        onNo={() => setAsking(false)}
      >
        <View>
          {kept === 0
            ? '人数会写进这一场的记录，大家看得到多少人，看不到是谁。名单改了可以再记一次。'
            : `还有 ${kept} 行存在手机里没送到，有网了先等它送完再记。`}
        </View>
        {problem !== '' && <ErrorNote sentence={problem} />}
      </Confirm>
    </View>
  )
}
