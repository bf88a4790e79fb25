import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { whenText } from '../../../domain/gatherings/when'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { OfflineNote } from '../../ui/OfflineNote'
import { Page } from '../../ui/Page'
import { Status } from '../../ui/Status'
import { TextField } from '../../ui/TextField'
import { CodeSheet } from './CodeSheet'
import { RecordFigures } from './RecordFigures'
import { RosterRow } from './RosterRow'
import { WalkInSheet } from './WalkInSheet'
import type { ShownLine } from './lines'
import { useRoster } from './use-roster'
import './roster.scss'

// A list longer than this is looked through by a name.
const MANY = 12
// As many as a phone draws without stumbling.
const MOST_SHOWN = 80

/** The organiser at the door: who came, with the network away too; those who came without signing up; the code to be scanned. */
export default function RosterPage() {
  const { id = '' } = useRouter().params
  const { record, lines, sums, problem, tick, addWalkIn } = useRoster(id)
  const [words, setWords] = useState('')
  const [open, setOpen] = useState<'code' | 'walkIn'>()
  const { data, loading } = record
  const found = lines.filter((line) => matches(line, words))
  return (
    <Page title="记名单" foot={data && <Foot kept={sums.kept} onAdd={() => setOpen('walkIn')} />}>
      {loading && <Loading count={5} />}
      {record.problem !== undefined && data === undefined && (
        <ErrorNote sentence={record.problem.sentence} onRetry={() => void record.refresh()} />
      )}
      {record.problem?.code === 'offline' && data !== undefined && (
        <OfflineNote>网不太好，照样能记，有网自动送。</OfflineNote>
      )}
      {data !== undefined && (
        <View className="comers-head">
          <View className="comers-name" role="heading" aria-level={2}>
            {data.title}
          </View>
          <View className="quiet">{whenText(data.when)}</View>
          <View className="comers-sums" role="status">
            {`来了 ${sums.came} 人，报了 ${sums.signedUp} 位`}
          </View>
        </View>
      )}
      {problem !== '' && <ErrorNote sentence={problem} />}
      {data !== undefined && (
        <View className="comers-tools">
          <Button kind="quiet" onClick={() => setOpen('code')}>
            给大家扫的码
          </Button>
          <RecordFigures id={id} came={sums.came} kept={sums.kept} />
        </View>
      )}
      {lines.length > MANY && <TextField label="找人" optional most={20} value={words} onChange={setWords} />}
      {data !== undefined && lines.length === 0 && (
        <Empty icon="person" title="还没有人报名">
          当天来的，点下面加上。
        </Empty>
      )}
      {found.length > 0 && (
        <View className="comers" role="list">
          {found.slice(0, MOST_SHOWN).map((line) => (
            <RosterRow
              key={line.id}
              line={line}
              branch={data?.branches.find((branch) => branch.id === line.branchId)?.name ?? ''}
              onTick={(came) => void tick(line, came)}
            />
          ))}
        </View>
      )}
      {found.length > MOST_SHOWN && (
        <View className="quiet">{`还有 ${found.length - MOST_SHOWN} 行，写名字找一找`}</View>
      )}
      {open === 'code' && <CodeSheet id={id} onClose={() => setOpen(undefined)} />}
      {open === 'walkIn' && (
        <WalkInSheet
          branches={data?.branches ?? []}
          onClose={() => setOpen(undefined)}
          onAdd={(said) => {
            setOpen(undefined)
            void addWalkIn(said)
          }}
        />
      )}
    </Page>
  )
}

function Foot({ kept, onAdd }: { kept: number; onAdd(): void }) {
  return (
    <View>
      <Button icon="plus" onClick={onAdd}>
        加当天来的
      </Button>
      <Status done={kept === 0}>
        {kept === 0 ? '没有网也能记，有网自动送' : `有 ${kept} 行存在手机里，有网自动送`}
      </Status>
    </View>
  )
}

function matches({ name, phoneTail }: ShownLine, words: string): boolean {
  return words === '' || name.includes(words.trim()) || phoneTail.includes(words.trim())
}
