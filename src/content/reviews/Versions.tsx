import { useState } from 'react'
import { Picker, View } from '@tarojs/components'
import { momentText } from '../../../domain/calendar'
import type { Version } from '../../../domain/content/versions'
import { content, useCached } from '../../cloud'
import { ErrorNote } from '../../ui/ErrorNote'
import { Loading } from '../../ui/Loading'
import { Difference } from './Difference'

/** What changed between two saved texts of an article: the last two, or any two one picks. */
export function Versions({ id }: { id: string }) {
  const last = useCached(`versions:${id}`, () => content('readVersions', { id }))
  const [picked, setPicked] = useState<Pair>()
  const other = useCached(picked === undefined ? '' : `versions:${id}:${picked.from}:${picked.to}`, () =>
    content('readVersions', { id, ...picked }),
  )
  const versions = last.data?.versions ?? []
  const [to, from] = versions
  const pair = picked ?? { from: from?.id ?? '', to: to?.id ?? '' }
  const { data, loading, problem, refresh } = picked === undefined ? last : other
  return (
    <View className="stack">
      {last.data !== undefined && versions.length < 2 && (
        <View className="quiet">只存过一次，还没有可以比的</View>
      )}
      {versions.length >= 2 && (
        <View className="versions-pick">
          <VersionPick
            label="从这一稿"
            versions={versions}
            chosen={pair.from}
            onPick={(one) => setPicked({ ...pair, from: one })}
          />
          <VersionPick
            label="到这一稿"
            versions={versions}
            chosen={pair.to}
            onPick={(one) => setPicked({ ...pair, to: one })}
          />
        </View>
      )}
      {last.data?.more === true && <View className="quiet">更早的稿子都在，这里只列最近 100 稿</View>}
      {loading && <Loading shape="text" count={2} />}
      {problem !== undefined && data === undefined && (
        <ErrorNote sentence={problem.sentence} onRetry={() => void refresh()} />
      )}
      {data?.compared != null && <Difference before={data.compared.from} after={data.compared.to} />}
    </View>
  )
}

/** Two versions, by their ids. */
interface Pair {
  from: string
  to: string
}

interface VersionPickProps {
  label: string
  versions: readonly Version[]
  /** The version's id. */
  chosen: string
  onPick(id: string): void
}

function VersionPick({ label, versions, chosen, onPick }: VersionPickProps) {
  const names = versions.map(nameOf)
  const at = versions.findIndex(({ id }) => id === chosen)
  const pick = (place: number) => onPick(versions[place]?.id ?? chosen)
  return (
    <Picker mode="selector" range={names} value={at} onChange={(event) => pick(Number(event.detail.value))}>
      <View className="versions-answer press" role="button" ariaLabel={`${label}，${names[at] ?? ''}`}>
        <View className="quiet">{label}</View>
        {names[at] ?? ''}
      </View>
    </Picker>
  )
}

function nameOf({ at, who, kind }: Version): string {
  return [momentText(at), who, kind === 'correct' ? '更正' : ''].filter(Boolean).join(' ')
}
