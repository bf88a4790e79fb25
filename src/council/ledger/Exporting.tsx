import { View } from '@tarojs/components'
import type { ExportView } from '../../../domain/ceremonies/ledger-api'
import { groupDigits } from '../../../domain/money'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Status } from '../../ui/Status'
import type { LedgerExport } from './use-export'

/** The ledger as a file: the two kinds to choose from, how far it is, and what to do when it did not work. */
export function Exporting({ job, busy, problem, begin, open }: LedgerExport) {
  return (
    <View className="ledger-export">
      <View className="ledger-export-buttons">
        <Button
          kind="quiet"
          busy={busy === 'excel'}
          disabled={busy !== undefined}
          onClick={() => void begin('excel')}
        >
          存成 Excel
        </Button>
        <Button
          kind="quiet"
          busy={busy === 'word'}
          disabled={busy !== undefined}
          onClick={() => void begin('word')}
        >
          存成 Word
        </Button>
      </View>
      {busy === undefined && job !== undefined && <HowFar job={job} onOpen={() => void open()} />}
      {problem !== '' && <ErrorNote sentence={problem} />}
    </View>
  )
}

function HowFar({ job: { status, title, done }, onOpen }: { job: ExportView; onOpen(): void }) {
  if (status === 'tooLarge')
    return <ErrorNote sentence="这本台账太长，一个文件放不下。请把月份选短一些，分几次存。" />
  if (status === 'failed')
    return <ErrorNote sentence="这份文件没做成。请再点一次；还不行，就把月份选短一些。" />
  if (status === 'working')
    return (
      <Status>{`这份比较长，已经写好 ${groupDigits(done)} 件。可以先走开，做好了消息里会告诉您。`}</Status>
    )
  return (
    <View className="ledger-export-done">
      <Status done>{`做好了：${title}，${groupDigits(done)} 件`}</Status>
      <Button kind="quiet" narrow onClick={onOpen}>
        打开文件
      </Button>
    </View>
  )
}
